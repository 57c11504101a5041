package nl.handenindewijk.hands;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.handenindewijk.hands.DistrictPlan.Refusal;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.reporting.Caseload;
import nl.handenindewijk.reporting.Caseloads;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the plan of today from what is on file. */
@Component
class MakePlan {

    private final Caseloads caseloads;
    private final Supply supply;
    private final Areas areas;
    private final AssumptionsBook book;
    private final NeedsBook needs;
    private final Clock clock;

    MakePlan(Caseloads caseloads, Supply supply, Areas areas, AssumptionsBook book, NeedsBook needs, Clock clock) {
        this.caseloads = caseloads;
        this.supply = supply;
        this.areas = areas;
        this.book = book;
        this.needs = needs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Plan make() {
        var assumptions = book.current();
        var year = caseloads.lastYear();
        var byDistrict = year.districts().stream()
                .filter(each -> each.district() != null)
                .collect(Collectors.toMap(each -> Objects.requireNonNull(each.district()), each -> each));
        return new Plan(
                DutchTime.today(clock),
                year,
                assumptions,
                plans(byDistrict, new Reckoning(assumptions)),
                needs.current());
    }

    private List<DistrictPlan> plans(Map<String, Caseload> byDistrict, Reckoning reckoning) {
        var hours = supply.hoursByDistrict();
        var plans = new ArrayList<DistrictPlan>();
        for (var district : areas.districts()) {
            plans.add(plan(district, hours, byDistrict, reckoning));
        }
        return plans;
    }

    private static DistrictPlan plan(
            District district, Map<String, Double> hours, Map<String, Caseload> byDistrict, Reckoning reckoning) {
        double contractHours = hours.getOrDefault(district.code(), 0.0);
        var caseload = byDistrict.get(district.code());
        if (caseload == null) {
            return DistrictPlan.refused(district, contractHours, Refusal.TOO_FEW_REQUESTS);
        }
        return contractHours == 0
                ? DistrictPlan.refused(district, contractHours, Refusal.NO_HANDS)
                : DistrictPlan.of(district, contractHours, caseload, reckoning);
    }
}
