package nl.handenindewijk.casework.resident;

import java.util.Optional;
import java.util.UUID;

/** The only way to a resident's mail address: refuses where mail is not safe. */
public interface SafeMail {

    /**
     * The address for a neutral notice.
     *
     * @return empty where the resident did not allow mail, gave none, or the portal must stay silent (theme VEILIG until
     *     the resident chose mail)
     */
    Optional<Recipient> forNeutralNotice(UUID requestId);

    /**
     * @param language in which the resident filed
     */
    record Recipient(String email, String language) {}
}
