package nl.handenindewijk.staff.absence;

import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Somebody is back before the last day, or does not go after all. */
@UseCase
class EndAbsence {

    private final AbsenceBook book;

    EndAbsence(AbsenceBook book) {
        this.book = book;
    }

    /** What is over already, or is not this worker's to end, stays as it is. */
    void handle(UUID absence, CurrentWorker by) {
        book.byId(absence, by.teamIds())
                .filter(one -> one.workerId().equals(by.id()) || by.leads())
                .ifPresent(book::end);
    }
}
