package nl.handenindewijk.meldcode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was written under a step. Never changed: who thinks differently later writes another one.
 *
 * @param content answers by name of the field, and the words
 */
record Entry(UUID id, Step step, Instant at, UUID by, Map<String, String> content) {

    static final String WORDS = "tekst";
    static final List<String> QUESTIONS =
            List.of("vermoeden", "onveilig", "hulpMogelijk", "hulpAanvaard", "hulpOpTijd");

    String words() {
        return content.getOrDefault(WORDS, "");
    }

    @Nullable
    String choice(String field) {
        return content.get(field);
    }

    /** Only of step 4. */
    Norm norm() {
        Stream<Answer> answers = QUESTIONS.stream().map(each -> Answer.valueOf(content.getOrDefault(each, "ONBEKEND")));
        return Norm.of(answers.toList());
    }
}
