package nl.handenindewijk.settings;

import java.util.Map;

/** The values of a sheet, by field. */
public record SheetValues(Map<String, String> byField) {

    /** How yes is stored. */
    public static final String YES = "ja";

    /** How no is stored. */
    public static final String NO = "nee";

    public String text(String row, String column) {
        return byField.getOrDefault(SettingsSheet.field(row, column), "");
    }

    public int number(String row, String column) {
        return Integer.parseInt(text(row, column));
    }

    public boolean isYes(String row, String column) {
        return text(row, column).equals(YES);
    }
}
