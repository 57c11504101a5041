package nl.handenindewijk.intake.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A message to the team.
 *
 * @param bericht 1 to 4000 characters
 * @param sleutel made when the form was shown; the same key twice is one message
 */
record ReplyForm(@Nullable String bericht, @Nullable String sleutel) implements Checked {

    static ReplyForm empty() {
        return new ReplyForm(null, UUID.randomUUID().toString());
    }

    @Override
    public void check(Errors errors) {
        if (Typed.isEmpty(bericht)) {
            errors.rejectValue("bericht", "intake.error.bericht.leeg");
        } else if (Typed.length(toText()) > StoryForm.LONGEST) {
            errors.rejectValue("bericht", "intake.error.bericht.lang", new Object[] {Typed.length(toText())}, null);
        }
    }

    String toText() {
        return Typed.text(bericht);
    }

    UUID actionKey() {
        return Keys.parse(sleutel).orElseGet(UUID::randomUUID);
    }
}
