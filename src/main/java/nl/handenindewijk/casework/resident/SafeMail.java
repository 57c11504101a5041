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
     * The address for the notice that a question came in. A resident who filed gave it for that; what a worker typed in is
     * confirmed by mail only where that way was chosen, and what somebody else passed on never.
     *
     * @return empty as well where no {@link #forNeutralNotice neutral notice} may go
     */
    default Optional<Recipient> forReceipt(UUID requestId) {
        return forNeutralNotice(requestId);
    }

    /**
     * @param language in which the resident filed
     */
    record Recipient(String email, String language) {}
}
