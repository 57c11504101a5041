package nl.handenindewijk.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.reporting.disclosure.Threshold;
import nl.handenindewijk.settings.SettingsSheet;
import nl.handenindewijk.settings.SheetValues;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** From how many people on a figure about a theme is shown. Never below the number that holds for everything. */
@Component
class ThresholdSheet implements SettingsSheet {

    private static final String FROM = "vanaf";
    private static final String ZERO_HIDDEN = "nul";
    private static final int MOST = 50;

    private final ReportingSettings settings;

    ThresholdSheet(ReportingSettings settings) {
        this.settings = settings;
    }

    @Override
    public String code() {
        return "drempels";
    }

    @Override
    public List<Row> rows() {
        return Arrays.stream(Theme.values())
                .map(theme -> new Row(theme.name(), "theme." + theme))
                .toList();
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.number(FROM, settings.smallestCount(), MOST), Column.yesOrNo(ZERO_HIDDEN));
    }

    @Override
    public String initial(String row, String column) {
        boolean sensitive = settings.sensitiveThemes().contains(row);
        if (column.equals(ZERO_HIDDEN)) {
            return sensitive ? SheetValues.YES : SheetValues.NO;
        }
        return String.valueOf(sensitive ? settings.smallestSensitiveCount() : settings.smallestCount());
    }

    @Override
    public List<MessageSourceResolvable> preview(SheetValues values) {
        return List.of(
                new DefaultMessageSourceResolvable(
                        new String[] {"settings.drempels.means"}, new Object[] {settings.smallestCount()}),
                new DefaultMessageSourceResolvable("settings.drempels.lower"));
    }

    /** By theme. */
    static Map<String, Threshold> thresholds(SheetValues values) {
        return Arrays.stream(Theme.values())
                .map(Theme::name)
                .collect(Collectors.toMap(
                        theme -> theme,
                        theme -> new Threshold(values.number(theme, FROM), values.isYes(theme, ZERO_HIDDEN))));
    }
}
