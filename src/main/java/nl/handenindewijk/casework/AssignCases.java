package nl.handenindewijk.casework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Gives several cases to one colleague. Each is a transaction of its own: one that cannot be given keeps none of the others
 * back, and the answer says of each what became of it.
 */
@Component
public class AssignCases {

    private final AssignCase assign;

    AssignCases(AssignCase assign) {
        this.assign = assign;
    }

    /** One result per case, in the same order. */
    public List<Result> handle(Input in, CurrentWorker by) {
        var results = new ArrayList<Result>();
        for (var one : in.chosen()) {
            results.add(new Result(one.reference(), outcome(one, in, by)));
        }
        return results;
    }

    /** The outcome as the name of a message: DONE, CHANGED, GONE, or the reason of a refusal. */
    private String outcome(Chosen one, Input in, CurrentWorker by) {
        try {
            var ticket = new CaseTicket(one.reference(), one.version(), in.keyFor(one.reference()));
            assign.handle(new AssignCase.Input(ticket, in.worker(), in.reason()), by);
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
    public record Chosen(PublicReference reference, long version) {}

    /** What the worker decided; the key is made with the form, so that the same form sent twice acts once. */
    public record Input(
            List<Chosen> chosen, UUID worker, @Nullable String reason, UUID formKey) {

        UUID keyFor(PublicReference reference) {
            return UUID.nameUUIDFromBytes((formKey + reference.value()).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** What became of one case. */
    public record Result(PublicReference reference, String outcome) {

        /** Whether the colleague has it now. */
        public boolean isDone() {
            return outcome.equals("DONE");
        }
    }
}
