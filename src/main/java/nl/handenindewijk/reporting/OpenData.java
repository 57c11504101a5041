package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.reporting.disclosure.Cell.Kind;
import org.springframework.stereotype.Component;

/**
 * The figures of quarters and years that are over, one a row, the same as in the reports: rounded, and hidden where few
 * people are. Codes do not change with the language. Teams are left out.
 */
@Component
class OpenData {

    static final List<String> COLUMNS =
            List.of("periode", "gebied", "naam", "uitsplitsing", "waarde", "maat", "aantal", "status");

    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.THEME, Dimension.LEVEL, Dimension.CHANNEL, Dimension.LANGUAGE);
    private static final List<String> MEASURES = List.of(
            YearBook.RECEIVED,
            YearBook.CONTACT,
            YearBook.KEPT,
            YearBook.LATE,
            "DROPPED_OUT",
            "WAITING",
            "CLOSED_WITHOUT",
            YearBook.OUT);

    /** Left out while nothing of their kind was counted. */
    private static final List<String> TRUST = Stream.concat(
                    Stream.of(
                            TrustFigures.WITHDREW,
                            TrustFigures.NOT_REACHED,
                            TrustFigures.LEFT,
                            TrustFigures.ENDED,
                            TrustFigures.SOON,
                            TrustFigures.LATER),
                    Stream.of(
                                    Map.entry(HelpFigures.MET, HelpFigures.MEETINGS),
                                    Map.entry(HelpFigures.HELPED, HelpFigures.ANSWERS),
                                    Map.entry(HelpFigures.GOAL, HelpFigures.OUTCOMES))
                            .flatMap(each -> Stream.concat(
                                    Stream.of(each.getKey()),
                                    each.getValue().stream().map(part -> HelpFigures.code(each.getKey(), part)))))
            .toList();

    private final SafeBooks books;
    private final Areas areas;

    OpenData(SafeBooks books, Areas areas) {
        this.books = books;
        this.areas = areas;
    }

    /** @param last the last quarter that is over */
    Stream<List<String>> rows(Period last) {
        var names = areas.districts().stream().collect(Collectors.toMap(District::code, District::name));
        return IntStream.iterate(last.year(), year -> year - 1)
                .limit(Selector.YEARS)
                .mapToObj(books::ofYear)
                .flatMap(book -> Period.ofYear(book.year()).stream()
                        .filter(period -> !period.to().isAfter(last.to()))
                        .map(Period::code)
                        .flatMap(time -> Stream.concat(book.districts().stream(), Stream.of(ALL))
                                .flatMap(district -> rows(book, time, district, names.getOrDefault(district, "")))));
    }

    private static Stream<List<String>> rows(YearBook book, String time, String district, String name) {
        var whole = Stream.concat(MEASURES.stream(), TRUST.stream().filter(code -> isCounted(book, time, code)))
                .map(code -> row(time, district, name, "", "", code, book.cell(time, district, code)));
        var waits = book.waiting(time, district).stream()
                .flatMap(w -> Stream.of(
                        List.of(time, district, name, "", "", "HALF_WITHIN_WORKING_DAYS", "" + w.half(), "SHOWN"),
                        List.of(time, district, name, "", "", "NINE_OF_TEN_WITHIN", "" + w.nineOfTen(), "SHOWN")));
        var values = DIMENSIONS.stream()
                .flatMap(per -> Optional.ofNullable(book.values().get(per)).orElse(List.of()).stream()
                        .map(value -> row(
                                time,
                                district,
                                name,
                                per.name(),
                                value,
                                YearBook.RECEIVED,
                                book.cell(time, district, per, value, YearBook.RECEIVED))));
        return Stream.of(whole, waits, values).flatMap(rows -> rows);
    }

    private static boolean isCounted(YearBook book, String time, String code) {
        return book.book().cells().containsKey(Keys.of(time, ALL, code));
    }

    private static List<String> row(
            String time, String district, String name, String per, String value, String code, Cell cell) {
        var status = cell.kind() == Kind.FEW
                ? "FEWER_THAN_" + cell.threshold()
                : cell.kind().name();
        return List.of(time, district, name, per, value, code, cell.isShown() ? "" + cell.count() : "", status);
    }
}
