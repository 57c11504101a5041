package nl.handenindewijk.terms;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a small CSV file and refuses what is not exactly as expected; lines that start with {@code #} are comment. */
record StrictCsv(String name, String text) {

    static StrictCsv ofResource(String name) {
        try (InputStream in = StrictCsv.class.getResourceAsStream("/terms/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: terms/" + name);
            }
            return new StrictCsv(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines under exactly this header. */
    List<Line> lines(String... header) {
        List<String> columns = Arrays.asList(header);
        List<Line> lines = new ArrayList<>();
        boolean seenHeader = false;
        try {
            for (CsvRecord row : CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)) {
                Line line = new Line(name, row.getStartingLineNumber(), columns, row.getFields());
                if (line.isComment()) {
                    continue;
                }
                if (!seenHeader) {
                    line.refuseIf(!row.getFields().equals(columns), "the header must be " + String.join(",", header));
                    seenHeader = true;
                    continue;
                }
                line.refuseIf(
                        row.getFieldCount() != columns.size(),
                        row.getFieldCount() + " fields where " + columns.size() + " belong");
                lines.add(line);
            }
        } catch (CsvParseException e) {
            throw new DataFileException(name, lines.size() + 2L, "not readable as CSV");
        }
        if (!seenHeader) {
            throw new DataFileException(name, 1, "the header must be " + String.join(",", header));
        }
        return lines;
    }

    /** One line with its place in the file. */
    record Line(String file, long number, List<String> columns, List<String> fields) {

        private boolean isComment() {
            return fields.get(0).startsWith("#")
                    || (fields.size() == 1 && fields.get(0).isBlank());
        }

        /** The text of a column, never blank. */
        String text(String column) {
            String value = optional(column);
            refuseIf(value.isEmpty(), column + " is empty");
            return value;
        }

        /** The text of a column, possibly empty. */
        String optional(String column) {
            return fields.get(columns.indexOf(column)).strip();
        }

        LocalDate date(String column) {
            return parseDate(text(column));
        }

        LocalDate parseDate(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw refused("'" + value + "' is not a date (yyyy-mm-dd)");
            }
        }

        int wholeNumber(String value) {
            try {
                int number = Integer.parseInt(value);
                refuseIf(number < 0, "negative length " + number);
                refuseIf(number == 0, "length 0");
                return number;
            } catch (NumberFormatException e) {
                throw refused("'" + value + "' is not a whole number");
            }
        }

        <E extends Enum<E>> E oneOf(Class<E> type, String value, String what) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(e -> e.name().equals(value))
                    .findFirst()
                    .orElseThrow(() -> refused("unknown " + what + " '" + value + "', known are "
                            + Arrays.toString(type.getEnumConstants())));
        }

        boolean yesNo(String column) {
            String value = text(column);
            refuseIf(!value.equals("yes") && !value.equals("no"), column + " must be yes or no, not '" + value + "'");
            return value.equals("yes");
        }

        void refuseIf(boolean wrong, String reason) {
            if (wrong) {
                throw refused(reason);
            }
        }

        DataFileException refused(String reason) {
            return new DataFileException(file, number, reason);
        }
    }
}
