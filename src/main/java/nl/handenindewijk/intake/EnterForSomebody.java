package nl.handenindewijk.intake;

import java.util.Optional;
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

    /**
     * Sent twice it is one question; both times its receipt.
     *
     * @return empty if something else was sent from the same page, as a browser does that brings back an old one: then
     *     nothing is stored, nobody sees the receipt of somebody else, and it must ask again
     */
    public Optional<SentReceipt> enter(Entry in, CurrentWorker by) {
        var key = in.answers().submissionKey();
        sending.queue(key);
        if (sending.wasSomethingElse(in.answers(), in.about())) {
            return Optional.empty();
        }
        return Optional.of(sending.receipt(key).orElseGet(() -> forSomebody.file(in, Change.ENTERED_BY_STAFF, by)));
    }
}
