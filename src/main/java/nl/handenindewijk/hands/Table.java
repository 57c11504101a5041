package nl.handenindewijk.hands;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in words, shown by {@code reporting/tabel.html}.
 *
 * @param name ends the id of its heading
 * @param corner heading of the first column
 * @param total last line, null if there is none
 */
record Table(
        String name,
        String caption,
        String corner,
        List<String> columns,
        List<Row> lines,
        @Nullable Row total) {

    /** A row. */
    record Row(String label, List<Shown> cells) {}

    /** @param hidden whether a number was left out */
    record Shown(String text, boolean hidden) {

        static Shown of(String text) {
            return new Shown(text, false);
        }

        static Shown hidden(String words) {
            return new Shown(words, true);
        }
    }
}
