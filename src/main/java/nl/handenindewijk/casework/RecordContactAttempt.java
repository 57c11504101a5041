package nl.handenindewijk.casework;

import java.time.LocalDate;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/** Records a try that did not reach the resident, and when the next try is. */
@UseCase
public class RecordContactAttempt {

    private final CaseDesk desk;
    private final CaseDates dates;

    RecordContactAttempt(CaseDesk desk, CaseDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(
                in.ticket(),
                by,
                (r, now) -> r.contactAttempted(in.kind(), in.dayPart(), in.nextTry(), in.note(), by.id(), dates, now));
    }

    /** What the worker decided. */
    public record Input(
            CaseTicket ticket,
            ContactKind kind,
            DayPart dayPart,
            @Nullable LocalDate nextTry,
            @Nullable String note) {}
}
