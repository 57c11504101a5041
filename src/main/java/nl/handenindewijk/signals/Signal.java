package nl.handenindewijk.signals;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line that is right.
 *
 * @param line in the file, from 1
 * @param houseNumber at least 1
 * @param amount in euros
 * @param months of arrears, null if not said
 * @param sentOn day the creditor put on it, ISO
 * @param threat kind of danger that is announced, null if none
 */
record Signal(
        long line,
        Creditor creditor,
        String creditorName,
        String name,
        String postcode,
        int houseNumber,
        @Nullable String addition,
        @Nullable String phone,
        @Nullable String email,
        BigDecimal amount,
        @Nullable Integer months,
        String sentOn,
        @Nullable String threat) {

    LocalDate day() {
        return LocalDate.parse(sentOn);
    }

    /** The same address however it is written. */
    String address() {
        return postcode + " " + houseNumber + " "
                + (addition == null ? "" : addition.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** One signal of one creditor about one person at one address on one day, however that is written. */
    String identity() {
        return String.join(
                "|",
                creditor.name(),
                creditorName.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", ""),
                address(),
                person(),
                sentOn);
    }

    /** The name without what spreadsheets and typists change in it: accents, capitals, dots, and which part comes first. */
    private String person() {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
