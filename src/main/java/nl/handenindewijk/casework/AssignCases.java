package nl.handenindewijk.casework;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives several cases to one colleague. */
@Component
public class AssignCases {

    private final AssignCase assign;

    AssignCases(AssignCase assign) {
        this.assign = assign;
    }

    /** One result per case, in the same order. */
    public List<ManyCases.Result> handle(Input in, CurrentWorker by) {
        return ManyCases.each(
                in.chosen(),
                in.formKey(),
                ticket -> assign.handle(new AssignCase.Input(ticket, in.worker(), in.reason()), by));
    }

    /** What the worker decided. */
    public record Input(
            List<ManyCases.Chosen> chosen,
            UUID worker,
            @Nullable String reason,
            UUID formKey) {}
}
