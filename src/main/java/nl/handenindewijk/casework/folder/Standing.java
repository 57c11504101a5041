package nl.handenindewijk.casework.folder;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;

/**
 * How far a case is, without a word about whom it is or what about.
 *
 * @param takenUp whether somebody has it, or had it; of a double also the question that goes on
 * @param contactMade whether a person made contact
 * @param sender who asked
 */
public record Standing(Instant receivedAt, boolean open, boolean takenUp, boolean contactMade, Sender sender) {

    /** Looks it up. */
    public interface Source {

        /** For work that no worker asked for; who may see the case is the caller's to know. */
        Optional<Standing> of(UUID requestId);

        /** The question itself, and all that go on in it because they were the same (<i>dubbel</i>). */
        Set<UUID> withDoubles(UUID requestId);
    }
}
