package nl.handenindewijk.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A calendar year or a quarter of one: the only periods a report can be about. They nest and never overlap otherwise, so
 * that two reports cannot be subtracted.
 *
 * @param quarter 1 to 4, 0 for the whole year
 */
record Period(int year, int quarter) {

    private static final int QUARTERS = 4;
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-K([1-4]))?");

    /** Of a code such as {@code 2026} or {@code 2026-K3}. */
    static Optional<Period> of(@Nullable String code) {
        var found = CODE.matcher(code == null ? "" : code.strip());
        return found.matches()
                ? Optional.of(new Period(
                        Integer.parseInt(found.group(1)),
                        found.group(2) == null ? 0 : Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    static Period quarterOf(YearMonth month) {
        return new Period(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    /** The year first, then its quarters, latest first. */
    static List<Period> ofYear(int year) {
        return Stream.concat(
                        Stream.of(new Period(year, 0)),
                        IntStream.iterate(QUARTERS, q -> q - 1).limit(QUARTERS).mapToObj(q -> new Period(year, q)))
                .toList();
    }

    /** Also what the book of figures calls it. */
    public String code() {
        return quarter == 0 ? String.valueOf(year) : year + "-K" + quarter;
    }

    boolean isYear() {
        return quarter == 0;
    }

    YearMonth from() {
        return YearMonth.of(year, quarter == 0 ? 1 : quarter * 3 - 2);
    }

    YearMonth to() {
        return YearMonth.of(year, quarter == 0 ? 12 : quarter * 3);
    }

    List<YearMonth> months() {
        return Stream.iterate(from(), month -> !month.isAfter(to()), month -> month.plusMonths(1))
                .toList();
    }

    Period yearBefore() {
        return new Period(year - 1, quarter);
    }

    /** The quarter before this one. */
    Period quarterBefore() {
        return quarterOf(from().minusMonths(1));
    }
}
