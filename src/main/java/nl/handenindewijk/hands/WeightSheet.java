package nl.handenindewijk.hands;

import java.util.List;
import java.util.Map;
import nl.handenindewijk.settings.SettingsSheet;
import nl.handenindewijk.settings.SheetValues;
import org.springframework.stereotype.Component;

/** How much each published figure weighs in the index of need; 0 leaves it out. */
@Component
class WeightSheet implements SettingsSheet {

    private static final List<String> INDICATORS =
            List.of("p_hh_110", "a_soz_wb", "p_wmo_t", "p_jz_tn", "a_1p_hh", "afw");
    private static final String WEIGHT = "gewicht";
    private static final int MOST = 10;

    @Override
    public String code() {
        return "gewichten";
    }

    @Override
    public List<Row> rows() {
        return INDICATORS.stream()
                .map(code -> new Row(code, "settings.gewichten.cijfer." + code))
                .toList();
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.number(WEIGHT, 0, MOST));
    }

    @Override
    public String initial(String row, String column) {
        return "1";
    }

    @Override
    public Map<String, String> problems(SheetValues values) {
        boolean nothing = INDICATORS.stream().allMatch(code -> weight(values, code) == 0);
        return nothing
                ? Map.of(SettingsSheet.field(INDICATORS.get(0), WEIGHT), "settings.gewichten.error.nothing")
                : Map.of();
    }

    static double weight(SheetValues values, String indicator) {
        return values.number(indicator, WEIGHT);
    }
}
