package nl.handenindewijk.casework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.handenindewijk.shared.PublicReference;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * One thing done with several cases. Each is a transaction of its own: one that cannot be done keeps none of the others
 * back, the answer says of each what became of it, and what was cut off goes on where it stopped when it is sent again.
 */
public final class ManyCases {

    private ManyCases() {}

    /**
     * One result per case, in the same order.
     *
     * @param formKey made with the form, so that the same form sent twice acts once on each case
     */
    public static List<Result> each(List<Chosen> chosen, UUID formKey, Consumer<CaseTicket> action) {
        return chosen.stream()
                .map(one -> new Result(one.reference(), outcome(one, formKey, action)))
                .toList();
    }

    private static String outcome(Chosen one, UUID formKey, Consumer<CaseTicket> action) {
        var key = UUID.nameUUIDFromBytes((formKey + one.reference().value()).getBytes(StandardCharsets.US_ASCII));
        try {
            action.accept(new CaseTicket(one.reference(), one.version(), key));
            return "DONE";
        } catch (Refusal refused) {
            return refused.reason().name();
        } catch (StaleVersion | OptimisticLockingFailureException stale) {
            return "CHANGED";
        } catch (CaseNotFound gone) {
            return "GONE";
        }
    }

    /** A case as it was when it was chosen. */
    public record Chosen(PublicReference reference, long version) {

        /** Reads a line of a form: a reference, a space and a version. Empty for what never stood on a page. */
        public static Optional<Chosen> read(String line) {
            var parts = line.split(" ", 2);
            try {
                long version = parts.length == 2 ? Long.parseLong(parts[1]) : -1;
                return PublicReference.parse(parts[0]).map(reference -> new Chosen(reference, version));
            } catch (NumberFormatException unreadable) {
                return Optional.empty();
            }
        }
    }

    /**
     * What became of one case.
     *
     * @param outcome the name of a message: DONE, CHANGED, GONE, or the reason of a refusal
     */
    public record Result(PublicReference reference, String outcome) {

        /** Whether it was done, now or before by the same form. */
        public boolean isDone() {
            return outcome.equals("DONE");
        }

        /** Key of the words for it. */
        public String message() {
            return switch (outcome) {
                case "DONE", "CHANGED", "GONE" -> "bulk.outcome." + outcome;
                default -> "refusal." + outcome;
            };
        }
    }
}
