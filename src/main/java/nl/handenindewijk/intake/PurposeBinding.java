package nl.handenindewijk.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.settings.SettingsSheet;
import nl.handenindewijk.settings.SheetValues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What is said of every question before it is asked: purpose, basis in law, topics, and how long the answer is kept
 * (<i>doelbinding</i>). The columns, rules and preview that all sheets of questions share.
 */
public final class PurposeBinding {

    /** Yes or no; of what is not asked nothing has to be said. */
    public static final String ASKED = "gevraagd";

    public static final String PURPOSE = "doel";
    public static final String BASIS = "grondslag";

    /** Codes of {@link Theme} between spaces, or {@link #ALL}. */
    public static final String TOPICS = "onderwerpen";

    /** How many months the answer is kept, at most {@link #MOST_MONTHS}. */
    public static final String MONTHS = "bewaren";

    public static final String ALL = "ALLE";
    public static final String NO_BASIS = "GEEN";
    public static final int MOST_MONTHS = 360;

    /** Fewer than this were asked: nothing can be said yet. */
    private static final int ENOUGH = 100;

    private static final int RARELY_PERCENT = 10;

    private PurposeBinding() {}

    /**
     * Tells what is not said yet of a question that is asked.
     *
     * @param everywhere whether it has to be asked about every topic
     * @param problems message codes by field
     */
    public static void check(SheetValues values, String question, boolean everywhere, Map<String, String> problems) {
        refuseIf(
                values.text(question, PURPOSE).isEmpty(), question, PURPOSE, "settings.vragen.error.purpose", problems);
        refuseIf(
                values.text(question, BASIS).equals(NO_BASIS),
                question,
                BASIS,
                "settings.vragen.error.basis",
                problems);
        refuseIf(
                !areTopics(values.text(question, TOPICS), everywhere),
                question,
                TOPICS,
                "settings.vragen.error.topics",
                problems);
        refuseIf(values.number(question, MONTHS) == 0, question, MONTHS, "settings.vragen.error.retention", problems);
    }

    private static void refuseIf(
            boolean wrong, String question, String column, String message, Map<String, String> problems) {
        if (wrong) {
            problems.put(SettingsSheet.field(question, column), message);
        }
    }

    private static boolean areTopics(String typed, boolean onlyAll) {
        var known = Arrays.stream(Theme.values()).map(Theme::name).toList();
        return typed.equals(ALL) || !onlyAll && !typed.isEmpty() && known.containsAll(List.of(typed.split(" ")));
    }

    /** Codes of the topics a question is asked about; empty: all. */
    public static List<String> topics(SheetValues values, String question) {
        var typed = values.text(question, TOPICS);
        return typed.equals(ALL) ? List.of() : List.of(typed.split(" "));
    }

    /**
     * How often a question is answered; empty if too few were asked.
     *
     * @param sheet that has the words, under {@code rarely} and {@code answered}
     * @param question its name in the sentence
     * @param share null if nobody was asked
     */
    public static Optional<MessageSourceResolvable> answered(
            String sheet, Object question, QuestionTally.@Nullable Share share) {
        if (share == null || share.asked() < ENOUGH) {
            return Optional.empty();
        }
        var code = "settings." + sheet + (share.percent() < RARELY_PERCENT ? ".rarely" : ".answered");
        return Optional.of(new DefaultMessageSourceResolvable(
                new String[] {code}, new Object[] {question, share.percent(), share.asked()}));
    }

    /** The form of one topic, as a line of the preview. */
    public static MessageSourceResolvable form(Theme theme, String questions) {
        return new DefaultMessageSourceResolvable(
                new String[] {"settings.vragen.form"},
                new Object[] {new DefaultMessageSourceResolvable("theme." + theme), questions});
    }
}
