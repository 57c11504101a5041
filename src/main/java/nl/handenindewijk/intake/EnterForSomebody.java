package nl.handenindewijk.intake;

import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** A worker files what somebody said at the desk, on the telephone or on paper, by the rules of the resident's own form. */
@UseCase
public class EnterForSomebody {

    private final Sending sending;
    private final ForSomebody forSomebody;

    EnterForSomebody(Sending sending, ForSomebody forSomebody) {
        this.sending = sending;
        this.forSomebody = forSomebody;
    }

    /** Sent twice it is one question; both times its receipt. */
    public SentReceipt enter(Entry in, CurrentWorker by) {
        var key = in.answers().submissionKey();
        sending.queue(key);
        return sending.receipt(key).orElseGet(() -> forSomebody.file(in, Change.ENTERED_BY_STAFF, by));
    }
}
