package nl.handenindewijk.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.reporting.FigureQueries.Ended;
import nl.handenindewijk.reporting.FigureQueries.Received;
import nl.handenindewijk.reporting.Report.Area;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.WaitingTimes;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import nl.handenindewijk.staff.Team;
import nl.handenindewijk.staff.Teams;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a report, in as many statements for a thousand requests as for a million. */
@Component
class MakeReport {

    private static final int CLEARLY_FEWER_PERCENT = 20;
    private static final int MONTHS_COMPARED = 3;
    private static final List<String> THEMES =
            Arrays.stream(Theme.values()).map(Theme::name).toList();

    private final FigureQueries figures;
    private final Areas areas;
    private final Teams teams;
    private final WaitingTimes waitingTimes;
    private final ReportingSettings settings;
    private final Clock clock;

    MakeReport(
            FigureQueries figures,
            Areas areas,
            Teams teams,
            WaitingTimes waitingTimes,
            ReportingSettings settings,
            Clock clock) {
        this.figures = figures;
        this.areas = areas;
        this.teams = teams;
        this.waitingTimes = waitingTimes;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Report make(Selection selection) {
        var received = figures.received(selection);
        var ended = figures.ended(selection);
        var found = areasOf(selection, received);
        var tables = new MakeTables(
                        selection,
                        settings,
                        codes(found),
                        THEMES,
                        ended.stream().map(Ended::outcome).distinct().toList())
                .from(received, figures.reached(selection), figures.waited(selection), ended);
        var names = teamNames();
        return new Report(
                selection,
                DutchTime.today(clock),
                found,
                tables,
                teamLoad(names),
                keptTerms(selection, names),
                names,
                fewerThanAYearBefore(selection, received),
                forResidents(found));
    }

    /** What is open now. */
    private SafeTable teamLoad(Map<UUID, String> names) {
        var load = figures.load(DutchTime.today(clock));
        load.forEach(
                team -> names.computeIfAbsent(team.team(), id -> teams.byId(id).name()));
        var draft = new Draft(
                names.keySet().stream().map(UUID::toString).toList(), List.of("LATE", "ON_TIME"), (team, late) -> "");
        for (var team : load) {
            draft.add(team.team(), "LATE", team.late());
            draft.add(team.team(), "ON_TIME", team.open() - team.late());
        }
        return draft.safe(new SmallCells(settings.smallestCount()).hide(draft.grid()));
    }

    private Map<String, SafeTable> keptTerms(Selection selection, Map<UUID, String> names) {
        var counts = figures.terms(selection, DutchTime.today(clock));
        counts.forEach(count ->
                names.computeIfAbsent(count.team(), id -> teams.byId(id).name()));
        return KeptTerms.tables(counts, List.copyOf(names.keySet()), new SmallCells(settings.smallestCount()));
    }

    private Map<UUID, String> teamNames() {
        return teams.all().stream().collect(Collectors.toMap(Team::id, Team::name, (a, b) -> a, LinkedHashMap::new));
    }

    private List<Area> areasOf(Selection selection, List<Received> received) {
        var found = new ArrayList<Area>();
        for (District district : areas.districts()) {
            found.add(new Area(district.code(), district.name(), district.inhabitants()));
        }
        if (Selection.NO_DISTRICT.equals(selection.district())
                || received.stream().anyMatch(r -> r.district().equals(Selection.NO_DISTRICT))) {
            found.add(new Area(Selection.NO_DISTRICT, null, 0));
        }
        return found;
    }

    private static List<String> codes(List<Area> areas) {
        return areas.stream().map(Area::code).toList();
    }

    /** Compares the last whole months only, and gives a round percentage, so that nothing can be subtracted from it. */
    private Map<String, Integer> fewerThanAYearBefore(Selection selection, List<Received> received) {
        var lastWhole = YearMonth.from(DutchTime.today(clock)).minusMonths(1);
        var last = selection.to().isAfter(lastWhole) ? lastWhole : selection.to();
        if (last.isBefore(selection.from())) {
            return Map.of();
        }
        var first = last.minusMonths(MONTHS_COMPARED - 1);
        var whole = new Selection(
                first.isBefore(selection.from()) ? selection.from() : first,
                last,
                selection.district(),
                selection.theme());
        var before = figures.receivedByDistrict(whole.yearBefore());
        var now = received.stream()
                .filter(r -> whole.months().contains(r.month())
                        && (selection.theme() == null || selection.theme().equals(r.theme())))
                .collect(Collectors.groupingBy(Received::district, Collectors.summingLong(Received::count)));
        var fewer = new HashMap<String, Integer>();
        before.forEach((district, then) -> {
            long count = now.getOrDefault(district, 0L);
            int percent = (int) Math.round((then - count) * 20.0 / then) * 5;
            if (!district.equals(Selection.NO_DISTRICT)
                    && then >= settings.fewestForShare()
                    && count >= settings.fewestForWaitingTime()
                    && percent >= CLEARLY_FEWER_PERCENT) {
                fewer.put(district, percent);
            }
        });
        return fewer;
    }

    private Map<String, Optional<WaitingTime>> forResidents(List<Area> found) {
        return found.stream()
                .filter(area -> area.name() != null)
                .collect(Collectors.toMap(Area::code, area -> waitingTimes.expect(area.code(), List.of())));
    }
}
