package nl.handenindewijk.intake.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.settings.Settings;
import nl.handenindewijk.settings.SettingsSheet;
import nl.handenindewijk.settings.SheetValues;
import nl.handenindewijk.shared.TopicsOnOffer;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Which topics residents can choose, and in which order. None is ever taken away: requests about it keep their topic. What
 * they are called is among the texts.
 */
@Component
class TopicSheet implements SettingsSheet, TopicsOnOffer {

    private static final String SHOWN = "getoond";
    private static final String PLACE = "plaats";

    /** Who is in danger, or does not know what it is, always finds a place. */
    private static final Set<Theme> ALWAYS = Set.of(Theme.VEILIG, Theme.PSYCHISCH, Theme.ANDERS);

    private final Settings settings;

    TopicSheet(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> codes() {
        return order(settings.of(this)).stream().map(Theme::name).toList();
    }

    @Override
    public String code() {
        return "onderwerpen";
    }

    @Override
    public List<Row> rows() {
        return Arrays.stream(Theme.values())
                .map(theme -> new Row(theme.name(), "theme." + theme))
                .toList();
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.yesOrNo(SHOWN), Column.number(PLACE, 1, 99));
    }

    @Override
    public String initial(String row, String column) {
        return column.equals(SHOWN)
                ? SheetValues.YES
                : String.valueOf(Theme.valueOf(row).ordinal() + 1);
    }

    @Override
    public Map<String, String> problems(SheetValues values) {
        var problems = new LinkedHashMap<String, String>();
        ALWAYS.stream()
                .sorted()
                .filter(theme -> !values.isYes(theme.name(), SHOWN))
                .forEach(theme ->
                        problems.put(SettingsSheet.field(theme.name(), SHOWN), "settings.onderwerpen.error.always"));
        return problems;
    }

    /** As residents would see them. */
    @Override
    public List<MessageSourceResolvable> preview(SheetValues values) {
        return order(values).stream()
                .<MessageSourceResolvable>map(theme -> new DefaultMessageSourceResolvable("theme." + theme))
                .toList();
    }

    private static List<Theme> order(SheetValues values) {
        return Arrays.stream(Theme.values())
                .filter(theme -> values.isYes(theme.name(), SHOWN))
                .sorted(Comparator.comparingInt(theme -> values.number(theme.name(), PLACE)))
                .toList();
    }
}
