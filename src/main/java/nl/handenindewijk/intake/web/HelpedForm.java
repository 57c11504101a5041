package nl.handenindewijk.intake.web;

import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.resident.OwnFeedback.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a resident adds to the answer.
 *
 * @param toelichting for the team; may be empty
 * @param wens code of a wish; none is nothing
 * @param sleutel made when the form was shown
 */
record HelpedForm(
        @Nullable String toelichting,
        @Nullable String wens,
        @Nullable String sleutel) implements Checked {

    private static final int LONGEST = 2000;

    static HelpedForm empty() {
        return new HelpedForm(null, Wish.NOTHING.name(), UUID.randomUUID().toString());
    }

    @Override
    public void check(Errors errors) {
        if (Typed.length(toelichting) > LONGEST) {
            errors.rejectValue("toelichting", "intake.error.geholpen.lang", new Object[] {LONGEST}, null);
        }
    }

    @Nullable
    String words() {
        return Typed.isEmpty(toelichting) ? null : Typed.text(toelichting);
    }

    Wish wish() {
        return Stream.of(Wish.values())
                .filter(one -> one.name().equals(wens))
                .findFirst()
                .orElse(Wish.NOTHING);
    }

    UUID actionKey() {
        return Keys.parse(sleutel).orElseGet(UUID::randomUUID);
    }
}
