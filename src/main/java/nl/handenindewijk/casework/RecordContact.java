package nl.handenindewijk.casework;

import java.time.LocalDate;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/** Records that a person made contact with the resident. */
@UseCase
public class RecordContact {

    private final CaseDesk desk;
    private final CaseDates dates;

    RecordContact(CaseDesk desk, CaseDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(
                in.ticket(), by, (r, now) -> r.contactMade(in.kind(), in.followUp(), in.note(), by.id(), dates, now));
    }

    /** What the worker decided. */
    public record Input(
            CaseTicket ticket,
            ContactKind kind,
            @Nullable LocalDate followUp,
            @Nullable String note) {}
}
