package nl.handenindewijk.intake;

import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.handenindewijk.shared.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Saves the answer of one page. Two tabs that save at once wait for each other, so neither loses the other's answer. An
 * expired draft begins anew with what was just typed.
 */
@UseCase
public class SaveStep {

    private final Drafts drafts;

    SaveStep(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param token of the browser's cookie, null if it has none
     * @param change what the answer changes
     */
    public record Input(@Nullable Token token, UnaryOperator<Answers> change) {}

    /** The draft as saved, and the token that leads to it. */
    public record Saved(Token token, Answers answers) {}

    public Saved save(Input input) {
        var token = input.token();
        var before = token == null ? null : drafts.lock(token).orElse(null);
        if (token == null || before == null) {
            token = Token.random();
            before = Answers.begin(UUID.randomUUID());
        }
        var after = input.change().apply(before);
        drafts.put(token, after);
        return new Saved(token, after);
    }
}
