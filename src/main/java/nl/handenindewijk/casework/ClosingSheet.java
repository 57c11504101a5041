package nl.handenindewijk.casework;

import java.util.List;
import nl.handenindewijk.settings.Settings;
import nl.handenindewijk.settings.SettingsSheet;
import nl.handenindewijk.settings.SheetValues;
import org.springframework.stereotype.Component;

/** Whether a second worker looks along before a case that was dangerous is closed; begins with no. */
@Component
class ClosingSheet implements SettingsSheet {

    private static final String ROW = "gevaar";
    private static final String SECOND = "tweede";

    private final Settings settings;

    ClosingSheet(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String code() {
        return "sluiten";
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row(ROW, "settings.sluiten.gevaar"));
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.yesOrNo(SECOND));
    }

    @Override
    public String initial(String row, String column) {
        return SheetValues.NO;
    }

    boolean asksSecond() {
        return settings.of(this).isYes(ROW, SECOND);
    }
}
