package nl.handenindewijk.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.handenindewijk.reporting.CaseloadQueries.Lately;
import nl.handenindewijk.reporting.FigureQueries.Received;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.WaitingTimes.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes in, waits and is open per district, for the planner of hands. */
@Component
public class Caseloads {

    private static final int MONTHS = 12;

    private final FigureQueries figures;
    private final CaseloadQueries queries;
    private final ReportingSettings settings;
    private final Clock clock;

    Caseloads(FigureQueries figures, CaseloadQueries queries, ReportingSettings settings, Clock clock) {
        this.figures = figures;
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The last twelve whole months.
     *
     * @param first the earliest of them
     * @param last the latest of them
     * @param fewest a district with fewer requests is left out
     * @param districts by code, the one without address last
     * @param levelShares part of each level of urgency in the whole municipality, over the last 13 weeks
     */
    public record Year(
            YearMonth first, YearMonth last, int fewest, List<Caseload> districts, Map<String, Double> levelShares) {}

    @Transactional(readOnly = true)
    public Year lastYear() {
        var today = DutchTime.today(clock);
        var last = YearMonth.from(today).minusMonths(1);
        var period = new Months(last.minusMonths(MONTHS - 1), last);
        var received = figures.received(period);
        var inCity = byTheme(received);
        var since = today.minusWeeks(Caseload.WEEKS_LATELY);
        var lately = queries.lately(since);
        var waits = waits(since);
        var dropped = figures.droppedOut(period);
        var half = new Months(last.minusMonths(MONTHS / 2 - 1), last);
        var halfYears = new HalfYears(figures.receivedByDistrict(half), figures.receivedByDistrict(half.yearBefore()));
        var districts = received.stream().collect(Collectors.groupingBy(Received::district)).entrySet().stream()
                .map(entry -> caseload(
                        entry.getKey(),
                        byTheme(entry.getValue()),
                        inCity,
                        dropped.getOrDefault(entry.getKey(), 0L),
                        waits.getOrDefault(entry.getKey(), new WaitCounts()),
                        lately.getOrDefault(entry.getKey(), Lately.NONE),
                        halfYears))
                .filter(caseload -> caseload.received() >= settings.fewestForShare())
                .sorted(Comparator.comparing(
                        Caseload::district, Comparator.nullsLast(Comparator.<String>naturalOrder())))
                .toList();
        return new Year(period.from(), last, settings.fewestForShare(), districts, shares(queries.levels(since)));
    }

    private Caseload caseload(
            String district,
            Map<String, Long> themes,
            Map<String, Long> inCity,
            long dropped,
            WaitCounts waits,
            Lately lately,
            HalfYears halfYears) {
        long received = sum(themes);
        boolean fewDropped = dropped > 0 && dropped < settings.smallestCount();
        return new Caseload(
                district.equals(Selection.NO_DISTRICT) ? null : district,
                received < settings.fewestForShare() ? 0 : Caseload.rounded(received),
                new ThemeMix(settings.smallestCount()).shares(themes, inCity),
                waits.figure(Scope.DISTRICT, settings.fewestForWaitingTime()),
                fewDropped || received < settings.fewestForShare()
                        ? OptionalInt.empty()
                        : OptionalInt.of(
                                (int) Math.round(100.0 * Caseload.rounded(dropped) / Caseload.rounded(received))),
                safe(lately.waiting()),
                safe(lately.open()),
                safe(lately.in()),
                safe(lately.out()),
                safe(halfYears.now().getOrDefault(district, 0L)),
                safe(halfYears.before().getOrDefault(district, 0L)));
    }

    private OptionalInt safe(long count) {
        return Caseload.safe(count, settings.smallestCount());
    }

    private Map<String, WaitCounts> waits(LocalDate since) {
        var waits = new HashMap<String, WaitCounts>();
        for (var contacted : figures.contactedSince(since)) {
            waits.computeIfAbsent(contacted.district(), district -> new WaitCounts())
                    .add(contacted.days(), contacted.count());
        }
        return waits;
    }

    private static Map<String, Long> byTheme(List<Received> received) {
        return received.stream()
                .collect(Collectors.groupingBy(Received::theme, Collectors.summingLong(Received::count)));
    }

    private static Map<String, Double> shares(Map<String, Long> counts) {
        double all = sum(counts);
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue() / all));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Requests by district in the last six months, and in the same months a year before. */
    private record HalfYears(Map<String, Long> now, Map<String, Long> before) {}
}
