package nl.handenindewijk.intake.web;

import static nl.handenindewijk.intake.PurposeBinding.ALL;
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
import java.util.Set;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.intake.PurposeBinding;
import nl.handenindewijk.intake.QuestionTally;
import nl.handenindewijk.settings.SettingsSheet;
import nl.handenindewijk.settings.SheetValues;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * The questions that residents are asked, each with purpose, basis in law, topics and how long the answer is kept
 * (<i>doelbinding</i>). None is asked without them. The preview tells which questions come with which topic.
 */
@Component
class QuestionSheet implements SettingsSheet {

    private static final String CODE = "vragen";

    /** Asked only at topics where it matters for safety. */
    static final String CHILDREN = "kinderen";

    static final String NAME = "naam";

    private static final List<String> BASES = List.of("TAAK", "PLICHT", "VITAAL", "TOESTEMMING", NO_BASIS);
    private static final int LONGEST = 300;

    /** Without these nobody can be helped or kept safe. */
    private static final Set<String> ALWAYS = Set.of("onderwerp", "gevaar", "verhaal", "adres", "bereiken");

    /** Why a question or a part of one cannot be switched off, in words. */
    private static final List<String> FIXED = List.of("onderwerp", "gevaar", "verhaal", "adres", "bereiken");

    private static final Map<String, String> QUESTIONS = purposes();

    private final QuestionTally tally;

    QuestionSheet(QuestionTally tally) {
        this.tally = tally;
    }

    private static Map<String, String> purposes() {
        var purposes = new LinkedHashMap<String, String>();
        purposes.put("onderwerp", "Het goede team en de goede termijn kiezen.");
        purposes.put("gevaar", "Meteen hulp wijzen en de vraag bovenaan zetten.");
        purposes.put(CHILDREN, "Weten of kinderen veilig zijn.");
        purposes.put("verhaal", "Begrijpen wat er aan de hand is.");
        purposes.put("adres", "Het team van de wijk kiezen; een brief of bezoek.");
        purposes.put("bereiken", "Veilig contact opnemen.");
        purposes.put(NAME, "Weten hoe iemand genoemd wil worden.");
        return purposes;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Row> rows() {
        return QUESTIONS.keySet().stream()
                .map(question -> new Row(question, "settings.vragen.vraag." + question))
                .toList();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.yesOrNo(ASKED),
                Column.text(PURPOSE, LONGEST),
                Column.choice(BASIS, BASES),
                Column.text(TOPICS, LONGEST),
                Column.number(MONTHS, 0, MOST_MONTHS));
    }

    @Override
    public String initial(String row, String column) {
        return switch (column) {
            case ASKED -> SheetValues.YES;
            case PURPOSE -> QUESTIONS.getOrDefault(row, "");
            case BASIS -> row.equals("gevaar") ? "VITAAL" : "TAAK";
            case TOPICS -> row.equals(CHILDREN) ? withChildren() : ALL;
            default -> "60";
        };
    }

    private static String withChildren() {
        return String.join(
                " ",
                Arrays.stream(Theme.values())
                        .filter(Theme::asksAboutChildren)
                        .map(Theme::name)
                        .toList());
    }

    @Override
    public Map<String, String> problems(SheetValues values) {
        var problems = new LinkedHashMap<String, String>();
        for (var question : QUESTIONS.keySet()) {
            if (!values.isYes(question, ASKED)) {
                if (ALWAYS.contains(question)) {
                    problems.put(SettingsSheet.field(question, ASKED), "settings.vragen.error.always");
                }
                continue;
            }
            PurposeBinding.check(values, question, ALWAYS.contains(question), problems);
        }
        return problems;
    }

    /** Which questions are asked about a topic. */
    static List<String> asked(SheetValues values, Theme theme) {
        return QUESTIONS.keySet().stream()
                .filter(question -> isAsked(values, question, theme))
                .toList();
    }

    static boolean isAsked(SheetValues values, String question, Theme theme) {
        var topics = PurposeBinding.topics(values, question);
        return values.isYes(question, ASKED) && (topics.isEmpty() || topics.contains(theme.name()));
    }

    @Override
    public List<MessageSourceResolvable> preview(SheetValues values) {
        var lines = new ArrayList<MessageSourceResolvable>();
        tally.lately().forEach((question, share) -> {
            if (QUESTIONS.containsKey(question)) {
                var name = new DefaultMessageSourceResolvable("settings.vragen.vraag." + question);
                PurposeBinding.answered(CODE, name, share).ifPresent(lines::add);
            }
        });
        FIXED.forEach(
                why -> lines.add(new DefaultMessageSourceResolvable(new String[] {"settings.vragen.fixed." + why})));
        for (var theme : Theme.values()) {
            lines.add(PurposeBinding.form(theme, String.join(", ", asked(values, theme))));
        }
        return lines;
    }
}
