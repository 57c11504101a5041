package nl.handenindewijk.intake.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How who asked at the desk, on the telephone or on paper gets the receipt; labels under {@code entry.bon.NAME}. */
enum ReceiptBy {
    /** On paper, in the hand. */
    HAND,
    /** Read out; never to a voicemail. */
    CALL,
    LETTER,
    /** A neutral mail says that it came in; the code is in no mail. */
    MAIL,
    /** Where no trace is safe. */
    NONE;

    static Optional<ReceiptBy> of(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    /**
     * A letter or a mail only where that is safe for the person. Who passes something on gets neither: no address of
     * theirs is kept, and that of the person is not theirs.
     */
    static void check(EntryForm entry, @Nullable Set<String> ways, Errors errors) {
        var chosen = of(entry.bon());
        if (chosen.isEmpty()) {
            errors.rejectValue("bon", "entry.error.bon");
            return;
        }
        var needs = switch (chosen.get()) {
            case LETTER -> ContactChannel.LETTER;
            case MAIL -> ContactChannel.EMAIL;
            case HAND, CALL, NONE -> null;
        };
        if (needs != null && entry.isPassedOn()) {
            errors.rejectValue("bon", "entry.error.bon.ander");
        } else if (needs != null && (ways == null || !ways.contains(needs.name()))) {
            errors.rejectValue("bon", "entry.error.bon." + needs);
        }
    }
}
