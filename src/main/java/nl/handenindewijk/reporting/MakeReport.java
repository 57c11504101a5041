package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.YearBook.RECEIVED;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.reporting.Report.Area;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.WaitingTimes;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import nl.handenindewijk.staff.Team;
import nl.handenindewijk.staff.Teams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes a report: takes what it needs from books in which everything is safe to show. */
@Component
class MakeReport {

    private static final int CLEARLY_FEWER_PERCENT = 20;
    /** Chance alone makes a difference larger than this once in twenty (two-sided). */
    private static final double BEYOND_CHANCE = 1.96;

    private final SafeBooks books;
    private final Areas areas;
    private final Teams teams;
    private final WaitingTimes waitingTimes;
    private final BorderBreaks borders;
    private final ReportingSettings settings;
    private final ObjectProvider<DistrictNeed> need;
    private final Clock clock;

    MakeReport(
            SafeBooks books,
            Areas areas,
            Teams teams,
            WaitingTimes waitingTimes,
            BorderBreaks borders,
            ReportingSettings settings,
            ObjectProvider<DistrictNeed> need,
            Clock clock) {
        this.books = books;
        this.areas = areas;
        this.teams = teams;
        this.waitingTimes = waitingTimes;
        this.borders = borders;
        this.settings = settings;
        this.need = need;
        this.clock = clock;
    }

    Report make(Selection selection) {
        int thisYear = DutchTime.today(clock).getYear();
        var years = IntStream.rangeClosed(0, Selector.YEARS)
                .mapToObj(back -> books.ofYear(thisYear - back))
                .toList();
        var year = books.ofYear(selection.period().year());
        var found = areasOf(selection, year);
        var breaks = borders.between(thisYear - Selector.YEARS, thisYear);
        return new Report(
                selection,
                DutchTime.today(clock),
                found,
                years,
                books.ofNow(),
                teamNames(year),
                fewerThanAYearBefore(breaks),
                need.stream().findFirst().map(DistrictNeed::trends).orElse(DistrictNeed.Trends.UNKNOWN),
                breaks,
                forResidents(found));
    }

    private List<Area> areasOf(Selection selection, YearBook year) {
        var found = new ArrayList<Area>();
        for (District district : areas.districts()) {
            found.add(new Area(district.code(), district.name(), district.inhabitants()));
        }
        if (Selection.NO_DISTRICT.equals(selection.district())
                || year.districts().contains(Selection.NO_DISTRICT)) {
            found.add(new Area(Selection.NO_DISTRICT, null, 0));
        }
        return found;
    }

    private Map<UUID, String> teamNames(YearBook year) {
        var names =
                teams.all().stream().collect(Collectors.toMap(Team::id, Team::name, (a, b) -> a, LinkedHashMap::new));
        year.values().getOrDefault(Dimension.TEAM, List.of()).stream()
                .map(UUID::fromString)
                .forEach(
                        id -> names.computeIfAbsent(id, team -> teams.byId(team).name()));
        return names;
    }

    /** Compares what is published of the last whole quarter, so that it tells nothing that the tables do not; never across a change of borders. */
    private Map<String, Integer> fewerThanAYearBefore(Map<Integer, Set<String>> breaks) {
        var quarter = Period.quarterOf(YearMonth.from(DutchTime.today(clock))).quarterBefore();
        var now = books.ofYear(quarter.year());
        var before = books.ofYear(quarter.yearBefore().year());
        var fewer = new LinkedHashMap<String, Integer>();
        for (var district : areas.districts()) {
            var code = district.code();
            if (breaks.getOrDefault(quarter.year(), Set.of()).contains(code)) {
                continue;
            }
            var then = before.cell(quarter.yearBefore().code(), code, RECEIVED);
            var count = now.cell(quarter.code(), code, RECEIVED);
            if (then.isAtLeast(settings.fewestForShare()) && count.isAtLeast(settings.fewestForWaitingTime())) {
                int percent = (int) Math.round((then.count() - count.count()) * 20.0 / then.count()) * 5;
                double change = (then.count() - count.count()) / Math.sqrt(then.count() + count.count());
                if (percent >= CLEARLY_FEWER_PERCENT && change > BEYOND_CHANCE) {
                    fewer.put(code, percent);
                }
            }
        }
        return fewer;
    }

    private Map<String, Optional<WaitingTime>> forResidents(List<Area> found) {
        return found.stream()
                .filter(area -> area.name() != null)
                .collect(Collectors.toMap(Area::code, area -> waitingTimes.expect(area.code(), List.of())));
    }
}
