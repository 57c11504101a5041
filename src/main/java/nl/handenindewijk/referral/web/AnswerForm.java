package nl.handenindewijk.referral.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an organisation writes with its answer.
 *
 * @param verwijzing which referral stood on the page
 */
record AnswerForm(@Nullable UUID verwijzing, @Nullable String woorden) {

    private static final int LONGEST = 1000;

    static AnswerForm empty() {
        return new AnswerForm(null, null);
    }

    boolean isAbout(UUID referral) {
        return referral.equals(verwijzing);
    }

    void check(Errors errors, boolean needed) {
        if (needed && words() == null) {
            errors.rejectValue("woorden", "referral.error.reason");
        } else if (words() != null && words().length() > LONGEST) {
            errors.rejectValue("woorden", "referral.error.long", new Object[] {LONGEST}, null);
        }
    }

    @Nullable
    String words() {
        return woorden == null || woorden.isBlank() ? null : woorden.strip();
    }
}
