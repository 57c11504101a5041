package nl.handenindewijk.intake.web;

import java.util.Map;
import nl.handenindewijk.intake.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is going on, in the resident's own words, whatever the script.
 *
 * @param verhaal 1 to 4000 characters
 * @param eigen answers to questions of the municipality itself, by code
 */
record StoryForm(@Nullable String verhaal, @Nullable Map<String, String> eigen) implements Checked {

    static final int LONGEST = 4000;

    static StoryForm of(Answers answers) {
        return new StoryForm(answers.story(), answers.own());
    }

    @Override
    public void check(Errors errors) {
        if (Typed.isEmpty(verhaal)) {
            errors.rejectValue("verhaal", "intake.error.verhaal.leeg");
        } else if (Typed.length(toStory()) > LONGEST) {
            errors.rejectValue("verhaal", "intake.error.verhaal.lang", new Object[] {Typed.length(toStory())}, null);
        }
    }

    String toStory() {
        return Typed.text(verhaal);
    }
}
