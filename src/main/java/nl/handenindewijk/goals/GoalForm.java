package nl.handenindewijk.goals;

import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A goal as it was typed.
 *
 * @param gebied code of a life domain
 * @param doel in the words of resident and worker
 * @param sleutel made when the form was shown
 */
record GoalForm(
        @Nullable String gebied,
        @Nullable String doel,
        @Nullable String sleutel) {

    private static final int LONGEST = 500;

    static GoalForm empty() {
        return new GoalForm(null, null, UUID.randomUUID().toString());
    }

    void check(Errors errors) {
        if (Stream.of(Domain.values()).noneMatch(one -> one.name().equals(gebied))) {
            errors.rejectValue("gebied", "goals.error.domain");
        }
        if (doel == null || doel.isBlank()) {
            errors.rejectValue("doel", "goals.error.what");
        } else if (doel.codePointCount(0, doel.length()) > LONGEST) {
            errors.rejectValue("doel", "goals.error.long", new Object[] {LONGEST}, null);
        }
    }

    SetGoal.Input input(PublicReference reference) {
        return new SetGoal.Input(
                reference, String.valueOf(gebied), String.valueOf(doel).strip(), key(sleutel));
    }

    /** A form without a key of its own gets one that no other has. */
    static UUID key(@Nullable String typed) {
        try {
            return typed == null || typed.length() != 36 ? UUID.randomUUID() : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
