package nl.handenindewijk.settings;

import static nl.handenindewijk.settings.SettingsSheet.field;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.handenindewijk.settings.SettingsSheet.Column;
import nl.handenindewijk.settings.SettingsSheet.Kind;

/**
 * A sheet as it was typed.
 *
 * @param values by field
 * @param seen number of the newest change when it was shown
 */
record SheetForm(Map<String, String> values, String reason, long seen) {

    static final String REASON = "reden";

    private static final String PREFIX = "v.";

    static SheetForm read(SettingsSheet sheet, Map<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        for (var row : sheet.rows()) {
            for (var column : sheet.columns()) {
                var name = field(row.code(), column.code());
                var typed = Typed.line(sent.get(PREFIX + name));
                var unticked = column.kind() == Kind.YES_OR_NO && !typed.equals(SheetValues.YES);
                values.put(name, unticked ? SheetValues.NO : typed);
            }
        }
        return new SheetForm(values, Typed.line(sent.get(REASON)), Typed.number(sent.get("gezien")));
    }

    /** The same on top of what somebody else saved meanwhile. */
    SheetForm onTopOf(long newest) {
        return new SheetForm(values, reason, newest);
    }

    /** @return message codes by field */
    Map<String, String> problems(SettingsSheet sheet) {
        var found = new LinkedHashMap<String, String>();
        for (var row : sheet.rows()) {
            for (var column : sheet.columns()) {
                var name = field(row.code(), column.code());
                if (!isFine(column, values.getOrDefault(name, ""))) {
                    found.put(name, "settings.error." + column.kind());
                }
            }
        }
        if (found.isEmpty()) {
            found.putAll(sheet.problems(new SheetValues(values)));
        }
        return found;
    }

    private static boolean isFine(Column column, String value) {
        return switch (column.kind()) {
            case NUMBER ->
                value.matches("[0-9]{1,6}")
                        && Integer.parseInt(value) >= column.least()
                        && Integer.parseInt(value) <= column.most();
            case TEXT -> value.length() <= column.most();
            case CHOICE -> column.options().contains(value);
            case YES_OR_NO -> true;
        };
    }
}
