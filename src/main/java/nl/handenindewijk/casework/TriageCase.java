package nl.handenindewijk.casework;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/** Sets how urgent a case is and what it is about. */
@UseCase
public class TriageCase {

    private final CaseDesk desk;
    private final CaseDates dates;

    TriageCase(CaseDesk desk, CaseDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.triage(in.level(), themes(in, r), in.reason(), by.id(), dates, now));
    }

    private static Set<Theme> themes(Input in, HelpRequest request) {
        return in.themes() == null ? new LinkedHashSet<>(request.themes()) : in.themes();
    }

    /**
     * What the worker decided.
     *
     * @param themes null: they stay as they are
     */
    public record Input(
            CaseTicket ticket,
            Level level,
            @Nullable Set<Theme> themes,
            @Nullable String reason) {}
}
