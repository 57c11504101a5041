package nl.handenindewijk.intake;

import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The resident sends what the check page showed. Twenty clicks at once, a page sent again after a restart, or after the
 * draft is gone: one question and one receipt.
 */
@UseCase
public class SubmitDraft {

    private final Drafts drafts;
    private final Sending sending;

    SubmitDraft(Drafts drafts, Sending sending) {
        this.drafts = drafts;
        this.sending = sending;
    }

    /**
     * @param token of the browser's cookie, null if it has none
     * @param submissionKey of the page that was sent
     * @param language of that page
     */
    public record Input(@Nullable Token token, UUID submissionKey, String language) {}

    public Outcome submit(Input input) {
        var key = input.submissionKey();
        sending.queue(key);
        if (sending.receipt(key).isPresent()) {
            return new Outcome.Sent(sending.token(key));
        }
        var token = input.token();
        var draft = token == null ? null : drafts.lock(token).orElse(null);
        if (token != null && draft != null && draft.submissionKey().equals(key)) {
            if (draft.firstMissing() != Step.CHECK) {
                return new Outcome.Incomplete(draft.firstMissing());
            }
            drafts.sent(token);
            return new Outcome.Sent(sending.send(draft, input.language()));
        }
        var earlier = sending.again(key);
        if (earlier.isPresent()) {
            return new Outcome.Sent(earlier.get());
        }
        return draft == null ? new Outcome.Expired() : new Outcome.Incomplete(draft.firstMissing());
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Sent, now or before. */
        record Sent(Token receipt) implements Outcome {}

        /** Not sent: look at this page first. */
        record Incomplete(Step step) implements Outcome {}

        /** Not sent: the draft is gone, and nothing was sent from it. */
        record Expired() implements Outcome {}
    }
}
