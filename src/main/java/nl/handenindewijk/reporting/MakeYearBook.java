package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.FigureQueries.Count;
import nl.handenindewijk.reporting.FigureQueries.Waited;
import nl.handenindewijk.reporting.disclosure.Axis;
import nl.handenindewijk.reporting.disclosure.Book;
import nl.handenindewijk.reporting.disclosure.Cube;

/**
 * Puts the raw counts of a year into the tables that are published, all at once, so that what is hidden in one cannot be
 * worked out from the others: by month, quarter and year; by district; by one dimension at a time.
 */
final class MakeYearBook {

    private static final List<String> WITHOUT_CONTACT = List.of("DROPPED_OUT", "WAITING", "CLOSED_WITHOUT");
    private static final Axis REACH = Axis.of(List.of(YearBook.KEPT, YearBook.LATE), YearBook.CONTACT)
            .withSum(
                    YearBook.RECEIVED,
                    Stream.concat(Stream.of(YearBook.CONTACT), WITHOUT_CONTACT.stream())
                            .toList());

    private final int year;
    private final Disclosure rules;
    private final List<Count> counts;
    private final List<String> districts;
    private final Map<Dimension, List<String>> values = new LinkedHashMap<>();
    private final Map<String, WaitCounts> waits = new HashMap<>();
    private final Book.Draft draft = new Book.Draft();
    private final Axis months;
    private final Axis quarters;
    private final Axis areas;

    /**
     * @param districts that exist; others that are counted are added
     * @param values that exist of each dimension that is told apart; others that are counted are added
     */
    MakeYearBook(
            int year,
            Disclosure rules,
            List<Count> counts,
            List<String> districts,
            Map<Dimension, List<String>> values) {
        this.year = year;
        this.rules = rules;
        this.counts = counts;
        this.districts = with(districts, counts.stream().map(Count::district).filter(code -> !code.isEmpty()));
        values.forEach((dimension, known) -> this.values.put(
                dimension,
                with(
                        known,
                        counts.stream()
                                .filter(c -> c.dimension().equals(dimension.name()))
                                .map(Count::value))));
        var byMonth = Axis.ofTime();
        for (int quarter = 1; quarter <= 4; quarter++) {
            var period = new Period(year, quarter);
            byMonth = byMonth.withSum(
                    period.code(),
                    period.months().stream().map(YearMonth::toString).toList());
        }
        var codes = IntStream.rangeClosed(1, 4)
                .mapToObj(q -> new Period(year, q).code())
                .toList();
        months = byMonth.withSum(String.valueOf(year), codes);
        quarters = Axis.ofTime().withSum(String.valueOf(year), codes);
        areas = Axis.of(this.districts, ALL);
    }

    /**
     * @param byDistrict how long people waited
     * @param byDimension the same per dimension, by quarter
     * @param silent the longest that nobody spoke with them
     */
    YearBook from(List<Waited> byDistrict, Map<Dimension, List<Waited>> byDimension, List<Waited> silent) {
        reach();
        values.keySet().forEach(this::received);
        values.keySet().forEach(this::reachOf);
        waited(byDistrict, byDimension);
        var outcomes = outflow();
        var others = new DangerAndTerms(draft, quarters, rules);
        others.danger(of("DANGER", ALL));
        var terms =
                others.terms(of("TERM", "TEAM").toList(), of("OVERDUE", "TEAM").toList(), codes(Dimension.TEAM));
        var domains = trust(silent);
        waits.values().removeIf(each -> each.people() < rules.fewestForWaitingTime());
        return new YearBook(year, draft.book(), districts, values, outcomes, terms, domains, waits);
    }

    private void reach() {
        var cube = new Cube(months, areas, REACH);
        of("REACH", ALL).forEach(c -> cube.add(c.people(), c.month().toString(), c.district(), c.code()));
        draft.add(cube, c -> Keys.of(c.get(0), c.get(1), c.get(2)), c -> rules.threshold(c.get(1), ALL, ALL));
    }

    private void received(Dimension dimension) {
        var cube = new Cube(quarters, areas, Axis.of(codes(dimension), ALL));
        of("REACH", dimension.name()).forEach(c -> cube.add(c.people(), quarter(c.month()), c.district(), c.value()));
        draft.add(
                cube,
                c -> Keys.of(c.get(0), c.get(1), dimension.name(), c.get(2), YearBook.RECEIVED),
                c -> rules.threshold(c.get(1), dimension.name(), c.get(2)));
    }

    private void reachOf(Dimension dimension) {
        var cube = new Cube(quarters, Axis.of(codes(dimension), ALL), REACH);
        of("REACH", dimension.name()).forEach(c -> cube.add(c.people(), quarter(c.month()), c.value(), c.code()));
        draft.add(
                cube,
                c -> Keys.of(c.get(0), ALL, dimension.name(), c.get(1), c.get(2)),
                c -> rules.threshold(ALL, dimension.name(), c.get(1)));
        var out = new Cube(quarters, Axis.of(codes(dimension), ALL));
        of("OUTFLOW", dimension.name()).forEach(c -> out.add(c.people(), quarter(c.month()), c.value()));
        draft.add(
                out,
                c -> Keys.of(c.get(0), ALL, dimension.name(), c.get(1), YearBook.OUT),
                c -> rules.threshold(ALL, dimension.name(), c.get(1)));
    }

    private void waited(List<Waited> byDistrict, Map<Dimension, List<Waited>> byDimension) {
        var classes = WaitClass.ALL.stream()
                .map(each -> YearBook.waitCode(each.toString()))
                .toList();
        var cube = new Cube(quarters, areas, Axis.of(classes, YearBook.CONTACT));
        for (var w : byDistrict) {
            cube.add(
                    w.count(),
                    quarter(w.month()),
                    w.value(),
                    YearBook.waitCode(WaitClass.of(w.days()).toString()));
            days(w, "", List.of(w.month().toString(), quarter(w.month()), String.valueOf(year)));
        }
        draft.add(cube, c -> Keys.of(c.get(0), c.get(1), c.get(2)), c -> rules.threshold(c.get(1), ALL, ALL));
        byDimension.forEach((dimension, waited) -> {
            for (var w : waited) {
                for (var time : List.of(quarter(w.month()), String.valueOf(year))) {
                    waits(Keys.of(time, ALL, dimension.name(), w.value(), "")).add(w.days(), w.count());
                }
            }
        });
    }

    private List<String> trust(List<Waited> silent) {
        new TrustFigures(draft, quarters, areas, rules).add(measure -> of(measure, ALL));
        silent.forEach(s -> days(s, YearBook.SILENCE, List.of(quarter(s.month()), String.valueOf(year))));
        return new HelpFigures(draft, quarters, areas, rules, this::of).add();
    }

    private void days(Waited each, String code, List<String> times) {
        for (var time : times) {
            waits(Keys.of(time, each.value(), code)).add(each.days(), each.count());
            waits(Keys.of(time, ALL, code)).add(each.days(), each.count());
        }
    }

    private List<String> outflow() {
        var outcomes = with(List.of(), of("OUTFLOW", ALL).map(Count::code));
        var cube = new Cube(
                quarters,
                areas,
                Axis.of(outcomes.stream().map(YearBook::outcomeCode).toList(), YearBook.OUT));
        of("OUTFLOW", ALL)
                .forEach(c -> cube.add(c.people(), quarter(c.month()), c.district(), YearBook.outcomeCode(c.code())));
        draft.add(cube, c -> Keys.of(c.get(0), c.get(1), c.get(2)), c -> rules.threshold(c.get(1), ALL, ALL));
        return outcomes;
    }

    private Stream<Count> of(String measure, String dimension) {
        return counts.stream()
                .filter(c -> c.measure().equals(measure) && c.dimension().equals(dimension));
    }

    private List<String> codes(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    private WaitCounts waits(String key) {
        return waits.computeIfAbsent(key, k -> new WaitCounts());
    }

    private static String quarter(YearMonth month) {
        return Period.quarterOf(month).code();
    }

    private static List<String> with(Collection<String> known, Stream<String> found) {
        var all = new LinkedHashSet<>(known);
        found.distinct().sorted().forEach(all::add);
        return List.copyOf(all);
    }
}
