package nl.handenindewijk.intake;

import java.util.UUID;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The receipt with what its page says besides.
 *
 * @param contact how the resident wants to be reached, null if no longer known
 * @param helpFirst whether the help lines stand above it: urgent, and not shown before
 * @param content keyed hash of what was sent, null if no longer known
 */
public record SentReceipt(
        UUID submissionKey,
        Receipt receipt,
        @Nullable ContactPreferences contact,
        boolean helpFirst,
        @Nullable String content) {}
