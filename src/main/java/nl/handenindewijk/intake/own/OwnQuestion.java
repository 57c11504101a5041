package nl.handenindewijk.intake.own;

import java.util.List;
import java.util.Locale;
import nl.handenindewijk.casework.submission.Theme;

/**
 * A question of the municipality itself, as it is asked now.
 *
 * @param code where it stands on the sheet
 * @param dutch the words of the question
 * @param english the same, empty if nobody translated it
 * @param hint empty if it needs none
 * @param options what can be answered
 * @param topics empty: all
 * @param months how long an answer is kept
 */
public record OwnQuestion(
        String code, String dutch, String english, String hint, List<String> options, List<String> topics, int months) {

    /** In a language, or else in Dutch. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("en") && !english.isEmpty() ? english : dutch;
    }

    /** Another question in the same place counts anew. */
    public String tallyKey() {
        return code + ":" + Integer.toHexString(dutch.hashCode());
    }

    boolean isAbout(Theme theme) {
        return topics.isEmpty() || topics.contains(theme.name());
    }
}
