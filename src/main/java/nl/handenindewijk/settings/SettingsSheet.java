package nl.handenindewijk.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;

/**
 * A table of choices of the municipality. A module hands one in as a bean and reads the values through {@link Settings}; the
 * page, its preview and its history come by themselves. Words are under {@code settings.CODE}: {@code title}, {@code intro},
 * and one for each column.
 */
public interface SettingsSheet {

    /** In its address and in message keys. */
    String code();

    List<Row> rows();

    List<Column> columns();

    /** What a new installation begins with. */
    String initial(String row, String column);

    /** What cannot be so, besides numbers out of range: message codes by field. */
    default Map<String, String> problems(SheetValues values) {
        return Map.of();
    }

    /** What these choices would mean, for who thinks about saving them. */
    default List<MessageSourceResolvable> preview(SheetValues values) {
        return List.of();
    }

    /** Name of a field. */
    static String field(String row, String column) {
        return row + "." + column;
    }

    /** The values of a new installation, by field. */
    default Map<String, String> initialValues() {
        var values = new LinkedHashMap<String, String>();
        for (var row : rows()) {
            for (var column : columns()) {
                values.put(field(row.code(), column.code()), initial(row.code(), column.code()));
            }
        }
        return values;
    }

    /** Fields in the order of the page. */
    default List<String> fields() {
        return new ArrayList<>(initialValues().keySet());
    }

    /**
     * @param label message key, or a name
     * @param named whether it is a name
     */
    record Row(String code, String label, boolean named) {

        public Row(String code, String key) {
            this(code, key, false);
        }

        /** With a name that is the same in every language. */
        public static Row named(String code, String name) {
            return new Row(code, name, true);
        }
    }

    /** How a value is typed. */
    enum Kind {
        NUMBER,
        TEXT,
        YES_OR_NO,
        CHOICE
    }

    /**
     * @param least of a number
     * @param most of a number; of a text its length
     * @param options of a choice: codes with words under {@code settings.SHEET.COLUMN.}
     */
    record Column(String code, Kind kind, int least, int most, List<String> options) {

        public static Column number(String code, int least, int most) {
            return new Column(code, Kind.NUMBER, least, most, List.of());
        }

        public static Column yesOrNo(String code) {
            return new Column(code, Kind.YES_OR_NO, 0, 0, List.of());
        }

        public static Column text(String code, int longest) {
            return new Column(code, Kind.TEXT, 0, longest, List.of());
        }

        public static Column choice(String code, List<String> options) {
            return new Column(code, Kind.CHOICE, 0, 0, options);
        }
    }
}
