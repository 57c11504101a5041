package nl.handenindewijk.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

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
     * @param answers complete
     * @param language that the person speaks best
     * @param detail codes about who passed it on
     * @param words who that is and how to reach them, null if the person asks for themselves or that is not to be known
     * @param mayFollow whether who passed it on may see that it came in and was taken up
     * @param receivedAt when it reached the municipality, null if just now
     */
    public record Input(
            Answers answers,
            Channel channel,
            Sender sender,
            String language,
            Map<String, String> detail,
            @Nullable String words,
            boolean mayFollow,
            @Nullable Instant receivedAt) {

        /** All that was told besides the question itself. */
        String about() {
            return detail + " " + words;
        }

        Input under(UUID key) {
            return new Input(answers.under(key), channel, sender, language, detail, words, mayFollow, receivedAt);
        }
    }

    /** Sent twice it is one question; both times its receipt. */
    public SentReceipt enter(Input in, CurrentWorker by) {
        var key = in.answers().submissionKey();
        sending.queue(key);
        return sending.receipt(key).orElseGet(() -> forSomebody.file(in, Change.ENTERED_BY_STAFF, by));
    }
}
