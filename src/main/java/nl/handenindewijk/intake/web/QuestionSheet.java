package nl.handenindewijk.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.handenindewijk.casework.submission.Theme;
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

    /** Asked only at topics where it matters for safety. */
    static final String CHILDREN = "kinderen";

    static final String NAME = "naam";

    private static final String ASKED = "gevraagd";
    private static final String PURPOSE = "doel";
    private static final String BASIS = "grondslag";
    private static final String TOPICS = "onderwerpen";
    private static final String MONTHS = "bewaren";

    private static final String ALL = "ALLE";
    private static final List<String> BASES = List.of("TAAK", "PLICHT", "VITAAL", "TOESTEMMING", "GEEN");
    private static final int LONGEST = 300;

    /** Without these nobody can be helped or kept safe. */
    private static final Set<String> ALWAYS = Set.of("onderwerp", "gevaar", "verhaal", "adres", "bereiken");

    /** Why a question or a part of one cannot be switched off, in words. */
    private static final List<String> FIXED = List.of("onderwerp", "gevaar", "verhaal", "adres", "bereiken");

    private static final Map<String, String> QUESTIONS = purposes();

    /** Fewer than this were asked: nothing can be said yet. */
    private static final int ENOUGH = 100;

    private static final int RARELY_PERCENT = 10;

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
        return "vragen";
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
                Column.number(MONTHS, 0, 360));
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
            if (values.text(question, PURPOSE).isEmpty()) {
                problems.put(SettingsSheet.field(question, PURPOSE), "settings.vragen.error.purpose");
            }
            if (values.text(question, BASIS).equals("GEEN")) {
                problems.put(SettingsSheet.field(question, BASIS), "settings.vragen.error.basis");
            }
            if (!areTopics(values.text(question, TOPICS), ALWAYS.contains(question))) {
                problems.put(SettingsSheet.field(question, TOPICS), "settings.vragen.error.topics");
            }
            if (values.number(question, MONTHS) == 0) {
                problems.put(SettingsSheet.field(question, MONTHS), "settings.vragen.error.retention");
            }
        }
        return problems;
    }

    private static boolean areTopics(String typed, boolean onlyAll) {
        var known = Arrays.stream(Theme.values()).map(Theme::name).toList();
        return typed.equals(ALL) || !onlyAll && !typed.isEmpty() && known.containsAll(List.of(typed.split(" ")));
    }

    /** Which questions are asked about a topic. */
    static List<String> asked(SheetValues values, Theme theme) {
        return QUESTIONS.keySet().stream()
                .filter(question -> isAsked(values, question, theme))
                .toList();
    }

    static boolean isAsked(SheetValues values, String question, Theme theme) {
        var topics = values.text(question, TOPICS);
        return values.isYes(question, ASKED)
                && (topics.equals(ALL) || List.of(topics.split(" ")).contains(theme.name()));
    }

    @Override
    public List<MessageSourceResolvable> preview(SheetValues values) {
        var lines = new ArrayList<MessageSourceResolvable>();
        tally.lately().forEach((question, share) -> {
            if (share.asked() >= ENOUGH && QUESTIONS.containsKey(question)) {
                lines.add(new DefaultMessageSourceResolvable(
                        new String[] {
                            share.percent() < RARELY_PERCENT ? "settings.vragen.rarely" : "settings.vragen.answered"
                        },
                        new Object[] {
                            new DefaultMessageSourceResolvable("settings.vragen.vraag." + question),
                            share.percent(),
                            share.asked()
                        }));
            }
        });
        FIXED.forEach(
                why -> lines.add(new DefaultMessageSourceResolvable(new String[] {"settings.vragen.fixed." + why})));
        for (var theme : Theme.values()) {
            lines.add(new DefaultMessageSourceResolvable(new String[] {"settings.vragen.form"}, new Object[] {
                new DefaultMessageSourceResolvable("theme." + theme), String.join(", ", asked(values, theme)),
            }));
        }
        return lines;
    }
}
