package nl.handenindewijk.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import org.jspecify.annotations.Nullable;

/**
 * A question that the person concerned did not type, with what was told besides it.
 *
 * @param answers complete
 * @param language that the person speaks best
 * @param detail codes about who passed it on
 * @param words who that is and how to reach them, null if the person asks for themselves or that is not to be known
 * @param mayFollow whether who passed it on may see that it came in and was taken up
 * @param receivedAt when it reached the municipality, null if just now
 */
public record Entry(
        Answers answers,
        Channel channel,
        Sender sender,
        String language,
        Map<String, String> detail,
        @Nullable String words,
        boolean mayFollow,
        @Nullable Instant receivedAt) {

    /** All that was told besides the question itself. */
    String about() {
        return detail + " " + words;
    }

    /** The same under another key. */
    Entry under(UUID key) {
        return new Entry(answers.under(key), channel, sender, language, detail, words, mayFollow, receivedAt);
    }
}
