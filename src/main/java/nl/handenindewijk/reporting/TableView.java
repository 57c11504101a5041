package nl.handenindewijk.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table in words, the same on the page and in the download.
 *
 * @param name in the address of the download
 * @param corner heading of the first column
 * @param total last line, null if there is none
 */
record TableView(
        String name,
        String caption,
        String corner,
        List<String> columns,
        List<Line> lines,
        @Nullable Line total) {

    /** Its name in a template. */
    String variable() {
        return "tabel"
                + Arrays.stream(name.split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** The lines with the total last. */
    Stream<Line> allLines() {
        return total == null ? lines.stream() : Stream.concat(lines.stream(), Stream.of(total));
    }

    /**
     * A row.
     *
     * @param label heading of the row
     */
    record Line(String label, List<Shown> cells) {}

    /**
     * A cell.
     *
     * @param text as people read it
     * @param plain as a program reads it: no thousands separator, no unit
     * @param hidden whether a number was left out
     */
    record Shown(String text, String plain, boolean hidden) {}
}
