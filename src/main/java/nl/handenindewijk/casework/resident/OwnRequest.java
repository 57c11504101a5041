package nl.handenindewijk.casework.resident;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;

/** What a resident with reference and code may do. A wrong code and an unknown reference are the same: empty or false. */
public interface OwnRequest {

    /** Opens the request; every look is recorded. */
    Optional<ResidentView> open(PublicReference reference, AccessCode code);

    /**
     * Adds a message of the resident.
     *
     * @param actionKey made when the form was shown; the same key twice adds one message
     * @return false if there is no such request or it takes no messages any more
     */
    boolean reply(PublicReference reference, AccessCode code, String text, UUID actionKey);

    /** Withdraws the request; false if there is no such request or it is over already. */
    boolean withdraw(PublicReference reference, AccessCode code);
}
