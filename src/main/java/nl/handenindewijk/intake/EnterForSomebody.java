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
     * @return empty if something else was sent lately from the same page, as a browser does that brings back an old one: then
     *     nothing is stored, nobody sees the receipt of somebody else, and it must ask again
     */
    public Optional<SentReceipt> enter(Entry in, CurrentWorker by) {
        var key = in.answers().submissionKey();
        sending.queue(key);
        var earlier = sending.receipt(key);
        if (earlier.isPresent()) {
            return earlier.filter(sent -> sending.isFor(in.answers(), in.about(), sent));
        }
        return Optional.of(forSomebody.file(in, Change.ENTERED_BY_STAFF, by));
    }
}
