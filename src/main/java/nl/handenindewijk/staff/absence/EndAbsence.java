package nl.handenindewijk.staff.absence;

import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;

/** Somebody is back before the last day, or does not go after all. */
@UseCase
public class EndAbsence {

    private final AbsenceBook book;

    EndAbsence(AbsenceBook book) {
        this.book = book;
    }

    /** What is over already, or is not this worker's to end, stays as it is. */
    public void handle(UUID absence, CurrentWorker by) {
        book.byId(absence)
                .filter(one -> one.workerId().equals(by.id())
                        || by.is(Role.ADMIN)
                        || by.leads() && book.colleagues(by.teamIds()).containsKey(one.workerId()))
                .ifPresent(book::end);
    }
}
