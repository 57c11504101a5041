package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.FigureQueries.Ended;
import nl.handenindewijk.reporting.FigureQueries.Reached;
import nl.handenindewijk.reporting.FigureQueries.Received;
import nl.handenindewijk.reporting.FigureQueries.Waited;
import nl.handenindewijk.shared.WaitingTimes.Scope;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.jspecify.annotations.Nullable;

/**
 * Puts raw counts into tables and hides small numbers in all of them together: a number that stands in two tables is
 * hidden in both, so that none gives away what another hides. All districts take part also when the report is about one:
 * then less is shown, but nothing that the whole report hides.
 */
final class MakeTables {

    private static final List<String> REACHES = names(Reach.values());
    private static final List<String> WAITS =
            WaitClass.ALL.stream().map(WaitClass::toString).toList();

    private final Selection selection;
    private final ReportingSettings settings;
    private final Draft themes;
    private final Draft themesByMonth;
    private final Draft months;
    private final Draft reach;
    private final Draft promise;
    private final Draft reachByMonth;
    private final Draft waits;
    private final Draft outcomes;
    private final Map<String, WaitCounts> waiting = new HashMap<>();
    private final Map<String, WaitCounts> waitingByMonth = new HashMap<>();

    /**
     * @param districts codes in the order of the columns
     * @param themeCodes in the order of the rows
     * @param outcomeCodes in the order of the rows
     */
    MakeTables(
            Selection selection,
            ReportingSettings settings,
            List<String> districts,
            List<String> themeCodes,
            List<String> outcomeCodes) {
        this.selection = selection;
        this.settings = settings;
        boolean oneDistrict = selection.district() != null;
        var monthCodes = names(selection.months().toArray());
        var theme = selection.themeOrAll();
        var district = selection.districtOrAll();
        themes = new Draft(themeCodes, districts, (t, d) -> received(or(t, ALL), or(d, ALL)));
        themesByMonth = new Draft(
                oneDistrict ? themeCodes : List.of(),
                monthCodes,
                (t, m) -> m == null ? received(or(t, ALL), district) : inMonth(m, or(t, ALL), district));
        months = new Draft(
                monthCodes,
                districts,
                (m, d) -> m == null ? received(theme, or(d, ALL)) : inMonth(m, theme, or(d, ALL)));
        reach = new Draft(districts, REACHES, (d, r) -> reached(or(d, ALL), r));
        promise = new Draft(
                districts, List.of("KEPT", "LATE"), (d, kept) -> kept == null ? reached(or(d, ALL), "CONTACT") : "");
        reachByMonth = new Draft(
                monthCodes,
                REACHES,
                (m, r) -> m == null ? reached(district, r) : r == null ? inMonth(m, theme, district) : "");
        waits = new Draft(WAITS, districts, (w, d) -> w == null ? reached(or(d, ALL), "CONTACT") : "");
        outcomes = new Draft(outcomeCodes, districts, (o, d) -> "");
    }

    ReportTables from(List<Received> received, List<Reached> reached, List<Waited> waited, List<Ended> ended) {
        received.forEach(this::count);
        reached.forEach(this::count);
        waited.forEach(this::count);
        ended.forEach(e -> outcomes.add(e.outcome(), e.district(), e.count()));
        var drafts = List.of(reach, promise, themes, months, reachByMonth, waits, outcomes, themesByMonth);
        var cells = new SmallCells(settings.smallestCount())
                .hide(drafts.stream().map(Draft::grid).toList());
        var reachTable = reach.safe(cells.get(0));
        var byMonth = reachByMonth.safe(cells.get(4));
        return new ReportTables(
                reachTable,
                promise.safe(cells.get(1)),
                themes.safe(cells.get(2)),
                themesByMonth.safe(cells.get(7)),
                months.safe(cells.get(3)),
                byMonth,
                waits.safe(cells.get(5)),
                outcomes.safe(cells.get(6)),
                figures(waiting),
                figures(waitingByMonth));
    }

    private void count(Received r) {
        themes.add(r.theme(), r.district(), r.count());
        if (isChosen(r.district())) {
            themesByMonth.add(r.theme(), r.month(), r.count());
        }
        if (selection.theme() == null || selection.theme().equals(r.theme())) {
            months.add(r.month(), r.district(), r.count());
        }
    }

    private void count(Reached r) {
        reach.add(r.district(), r.reach(), r.count());
        if (isChosen(r.district())) {
            reachByMonth.add(r.month(), r.reach(), r.count());
        }
    }

    private void count(Waited w) {
        promise.add(w.district(), w.promise(), w.count());
        waits.add(WaitClass.of(w.days()), w.district(), w.count());
        Stream.of(w.district(), ALL).forEach(d -> waits(waiting, d).add(w.days(), w.count()));
        if (isChosen(w.district())) {
            waits(waitingByMonth, w.month().toString()).add(w.days(), w.count());
        }
    }

    private boolean isChosen(String district) {
        return selection.district() == null || selection.district().equals(district);
    }

    private static WaitCounts waits(Map<String, WaitCounts> all, String code) {
        return all.computeIfAbsent(code, c -> new WaitCounts());
    }

    private Map<String, Optional<WaitingTime>> figures(Map<String, WaitCounts> all) {
        var figures = new HashMap<String, Optional<WaitingTime>>();
        all.forEach(
                (code, counts) -> figures.put(code, counts.figure(Scope.DISTRICT, settings.fewestForWaitingTime())));
        return figures;
    }

    private static String received(String theme, String district) {
        return "received " + theme + " " + district;
    }

    private static String inMonth(String month, String theme, String district) {
        return month + " " + theme + " " + district;
    }

    private String reached(String district, @Nullable String reach) {
        var theme = selection.themeOrAll();
        return reach == null ? received(theme, district) : reach + " " + theme + " " + district;
    }

    private static String or(@Nullable String code, String other) {
        return code == null ? other : code;
    }

    private static List<String> names(Object[] values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }
}
