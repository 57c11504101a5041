package nl.handenindewijk.intake.own;

import static nl.handenindewijk.intake.PurposeBinding.ASKED;
import static nl.handenindewijk.intake.PurposeBinding.BASIS;
import static nl.handenindewijk.intake.PurposeBinding.MONTHS;
import static nl.handenindewijk.intake.PurposeBinding.MOST_MONTHS;
import static nl.handenindewijk.intake.PurposeBinding.NO_BASIS;
import static nl.handenindewijk.intake.PurposeBinding.PURPOSE;
import static nl.handenindewijk.intake.PurposeBinding.TOPICS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.intake.PurposeBinding;
import nl.handenindewijk.intake.QuestionTally;
import nl.handenindewijk.settings.SettingsSheet;
import nl.handenindewijk.settings.SheetValues;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Room for questions that the municipality adds, changes or takes away. None is asked before everything about it is said. */
@Component
public class OwnQuestionSheet implements SettingsSheet {

    static final String CODE = "eigen-vragen";

    private static final int ROOM = 8;
    private static final int LONGEST = 200;
    private static final int MOST_OPTIONS = 8;
    private static final int LONGEST_OPTION = 60;

    private static final String QUESTION = "vraag";
    private static final String ENGLISH = "engels";
    private static final String HINT = "uitleg";
    private static final String OPTIONS = "antwoorden";

    private final QuestionTally tally;

    OwnQuestionSheet(QuestionTally tally) {
        this.tally = tally;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Row> rows() {
        return IntStream.rangeClosed(1, ROOM)
                .mapToObj(n -> new Row("eigen" + n, "settings.eigen-vragen.vraag." + n))
                .toList();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.yesOrNo(ASKED),
                Column.text(QUESTION, LONGEST),
                Column.text(ENGLISH, LONGEST),
                Column.text(HINT, LONGEST),
                Column.text(OPTIONS, 2 * LONGEST),
                Column.text(PURPOSE, LONGEST),
                Column.choice(BASIS, List.of(NO_BASIS, "TAAK", "PLICHT", "TOESTEMMING")),
                Column.text(TOPICS, LONGEST),
                Column.number(MONTHS, 0, MOST_MONTHS));
    }

    @Override
    public String initial(String row, String column) {
        return switch (column) {
            case ASKED -> SheetValues.NO;
            case BASIS -> NO_BASIS;
            case MONTHS -> "0";
            default -> "";
        };
    }

    @Override
    public Map<String, String> problems(SheetValues values) {
        var problems = new LinkedHashMap<String, String>();
        for (var row : rows()) {
            if (values.isYes(row.code(), ASKED)) {
                problems(values, row.code(), problems);
            }
        }
        return problems;
    }

    private static void problems(SheetValues values, String row, Map<String, String> problems) {
        var texts = Stream.of(QUESTION, ENGLISH, HINT, OPTIONS)
                .map(column -> values.text(row, column))
                .toList();
        refuseIf(values.text(row, QUESTION).isEmpty(), row, QUESTION, "settings.eigen-vragen.error.question", problems);
        refuseIf(
                texts.stream().anyMatch(text -> text.matches(".*[<>].*")),
                row,
                QUESTION,
                "settings.text.error.markup",
                problems);
        refuseIf(!areOptions(options(values, row)), row, OPTIONS, "settings.eigen-vragen.error.options", problems);
        PurposeBinding.check(values, row, false, problems);
    }

    private static void refuseIf(
            boolean wrong, String row, String column, String message, Map<String, String> problems) {
        if (wrong) {
            problems.put(SettingsSheet.field(row, column), message);
        }
    }

    private static boolean areOptions(List<String> options) {
        return options.size() >= 2
                && options.size() <= MOST_OPTIONS
                && options.stream().distinct().count() == options.size()
                && options.stream().allMatch(option -> option.length() <= LONGEST_OPTION);
    }

    private static List<String> options(SheetValues values, String row) {
        return Arrays.stream(values.text(row, OPTIONS).split(";"))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** Those that are asked, in their order. */
    static List<OwnQuestion> asked(OwnQuestionSheet sheet, SheetValues values) {
        return sheet.rows().stream()
                .map(Row::code)
                .filter(row -> values.isYes(row, ASKED))
                .map(row -> new OwnQuestion(
                        row,
                        values.text(row, QUESTION),
                        values.text(row, ENGLISH),
                        values.text(row, HINT),
                        options(values, row),
                        PurposeBinding.topics(values, row),
                        values.number(row, MONTHS)))
                .toList();
    }

    @Override
    public List<MessageSourceResolvable> preview(SheetValues values) {
        var lines = new ArrayList<MessageSourceResolvable>();
        var shares = tally.lately();
        var asked = asked(this, values);
        asked.forEach(each -> PurposeBinding.answered(CODE, each.dutch(), shares.get(each.tallyKey()))
                .ifPresent(lines::add));
        for (var theme : Theme.values()) {
            var questions = asked.stream()
                    .filter(each -> each.isAbout(theme))
                    .map(OwnQuestion::dutch)
                    .collect(Collectors.joining(" "));
            if (!questions.isEmpty()) {
                lines.add(PurposeBinding.form(theme, questions));
            }
        }
        return lines;
    }
}
