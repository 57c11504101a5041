package nl.handenindewijk.casework.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.resident.ResidentStatus;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is, without a word about whom it is or what about.
 *
 * @param takenUp whether somebody has it, or had it; of a double also the question that goes on
 * @param contactMade whether a person made contact
 * @param sender who asked
 * @param goesOnIn the question that goes on in its place if it is a double, else itself
 * @param stage how the person concerned reads it; of a double that of the question that goes on
 * @param nextDate by which the person hears, of the question that goes on; null when that is over
 */
public record Standing(
        Instant receivedAt,
        boolean open,
        boolean takenUp,
        boolean contactMade,
        Sender sender,
        UUID goesOnIn,
        ResidentStatus stage,
        @Nullable LocalDate nextDate) {

    /** Looks it up. */
    public interface Source {

        /** For work that no worker asked for; who may see the case is the caller's to know. */
        Optional<Standing> of(UUID requestId);

        /** The question itself, and all that go on in it because they were the same (<i>dubbel</i>). */
        Set<UUID> withDoubles(UUID requestId);
    }
}
