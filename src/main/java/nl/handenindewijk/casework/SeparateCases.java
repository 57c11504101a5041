package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.Map;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Undoes the joining of two cases: the one that was closed as double is opened again, with a date of its own. */
@UseCase
public class SeparateCases {

    private final Cases cases;
    private final CaseJournal journal;
    private final CaseDates dates;
    private final Clock clock;

    SeparateCases(Cases cases, CaseJournal journal, CaseDates dates, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.dates = dates;
        this.clock = clock;
    }

    /** @throws CaseNotFound if the worker may not see both */
    public void handle(Input in, CurrentWorker by) {
        var leads = cases.visible(in.leading(), by);
        var second = cases.visible(in.second(), by);
        var now = clock.instant();
        var actor = Actor.worker(by.id());
        if (second.outcome() == Outcome.DUBBEL) {
            journal.write(second, second.reopen(in.reason(), actor, dates, now), null);
        }
        var apart = FolderEntry.internal(Change.SEPARATED, Map.of(), null, null);
        journal.write(leads, leads.noted(apart, actor, now), null);
    }

    /** What the worker decided. */
    public record Input(PublicReference leading, PublicReference second, String reason) {}
}
