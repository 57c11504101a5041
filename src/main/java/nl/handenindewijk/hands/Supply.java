package nl.handenindewijk.hands;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.neighbourhood.Quarter;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Contract;
import nl.handenindewijk.staff.Team;
import nl.handenindewijk.staff.Teams;
import nl.handenindewijk.staff.Workforce;
import org.springframework.stereotype.Component;

/** Contract hours per district, as far as they go to residents; in sums only. */
@Component
class Supply {

    /** Weeks ahead in which long absences count. */
    static final int WEEKS = 13;

    private final Workforce workforce;
    private final Teams teams;
    private final Areas areas;
    private final Clock clock;

    Supply(Workforce workforce, Teams teams, Areas areas, Clock clock) {
        this.workforce = workforce;
        this.teams = teams;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Contract hours a week by district code. A team that covers several districts is divided by the inhabitants of what
     * it covers, not by the requests: a district that falls silent keeps its hands. The front desk has no area and is not
     * counted.
     */
    Map<String, Double> hoursByDistrict() {
        var today = DutchTime.today(clock);
        var byTeam = workforce.contracts(today, today.plusWeeks(WEEKS)).stream()
                .collect(Collectors.groupingBy(Contract::teamId, Collectors.summingDouble(Contract::forResidents)));
        var inhabitants = inhabitantsByQuarter();
        var hours = new HashMap<String, Double>();
        for (var team : teams.all()) {
            double all = byTeam.getOrDefault(team.id(), 0.0);
            parts(team, inhabitants).forEach((district, part) -> hours.merge(district, all * part, Double::sum));
        }
        return hours;
    }

    private Map<String, Double> parts(Team team, Map<Quarter, Double> inhabitants) {
        var covered = teams.quarterCodes(team.id());
        var byDistrict = inhabitants.entrySet().stream()
                .filter(each -> covered.contains(each.getKey().code()))
                .collect(Collectors.groupingBy(
                        each -> each.getKey().districtCode(), Collectors.summingDouble(Map.Entry::getValue)));
        double all =
                byDistrict.values().stream().mapToDouble(Double::doubleValue).sum();
        byDistrict.replaceAll((district, people) -> people / all);
        return byDistrict;
    }

    /** Those of a district in equal parts, as no figure per quarter is on file. */
    private Map<Quarter, Double> inhabitantsByQuarter() {
        var quarters = areas.quarters().stream().collect(Collectors.groupingBy(Quarter::districtCode));
        var people = new HashMap<Quarter, Double>();
        for (District district : areas.districts()) {
            var inside = quarters.getOrDefault(district.code(), List.of());
            inside.forEach(
                    quarter -> people.put(quarter, Math.max(1, district.inhabitants()) / (double) inside.size()));
        }
        return people;
    }
}
