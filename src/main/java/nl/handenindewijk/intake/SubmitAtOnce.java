package nl.handenindewijk.intake;

import java.util.Optional;
import nl.handenindewijk.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** The resident, or a helper, sends the one page that holds all questions. */
@UseCase
public class SubmitAtOnce {

    private final Drafts drafts;
    private final Sending sending;

    SubmitAtOnce(Drafts drafts, Sending sending) {
        this.drafts = drafts;
        this.sending = sending;
    }

    /**
     * @param token of the browser's cookie, null if it has none; that draft is done
     * @param answers complete
     * @param language of the page
     */
    public record Input(@Nullable Token token, Answers answers, String language) {}

    /**
     * @return the token of the receipt; empty if something else was sent under the same key, as a browser does
     *     that brings back an old page: then nothing is stored, and the page must ask again
     */
    public Optional<Token> submit(Input input) {
        var key = input.answers().submissionKey();
        sending.queue(key);
        if (sending.wasSomethingElse(input.answers(), "")) {
            return Optional.empty();
        }
        if (sending.receipt(key).isPresent()) {
            return Optional.of(sending.token(key));
        }
        if (input.token() != null) {
            drafts.delete(input.token());
        }
        return Optional.of(sending.send(input.answers(), input.language()));
    }
}
