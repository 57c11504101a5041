package nl.handenindewijk.casework;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Component;

/** Gives several cases the same level, or hands them to another team; see {@link ManyCases} for what becomes of each. */
@Component
public class ChangeCases {

    private final TriageCase triage;
    private final HandOverCase handOver;

    ChangeCases(TriageCase triage, HandOverCase handOver) {
        this.triage = triage;
        this.handOver = handOver;
    }

    /** What each is about stays as it is. */
    public List<ManyCases.Result> level(Level level, Input in, CurrentWorker by) {
        return ManyCases.each(
                in.chosen(),
                in.formKey(),
                ticket -> triage.handle(new TriageCase.Input(ticket, level, null, in.reason()), by));
    }

    /** The dates go along; there it is unread work. */
    public List<ManyCases.Result> team(UUID team, Input in, CurrentWorker by) {
        return ManyCases.each(
                in.chosen(),
                in.formKey(),
                ticket -> handOver.handle(new HandOverCase.Input(ticket, team, in.reason()), by));
    }

    /** Which cases, and why. */
    public record Input(List<ManyCases.Chosen> chosen, String reason, UUID formKey) {}
}
