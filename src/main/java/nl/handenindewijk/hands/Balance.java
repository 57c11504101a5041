package nl.handenindewijk.hands;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.Equity;
import nl.handenindewijk.hands.formula.Expected;
import nl.handenindewijk.reporting.Caseload;

/**
 * How requests and hands are divided over the districts that can be reckoned with. Expected requests go by
 * inhabitants, by age where that is on file; need is what it is wise to plan for: where fewer people ask than expected, half of the difference counts.
 *
 * @param isByAge whether expected requests go by age
 * @param expectations by code of the district
 */
record Balance(List<DistrictPlan> districts, Needs needs, boolean isByAge, Map<String, Expected> expectations) {

    private static final double SIGNIFICANT = 0.05;
    private static final int FEWEST_DISTRICTS = 2;

    static Balance of(Plan plan) {
        return of(plan.reckoned(), plan.needs());
    }

    static Balance of(List<DistrictPlan> districts, Needs needs) {
        boolean byAge = needs.hasAges(districts.stream().map(DistrictPlan::code).collect(Collectors.toSet()));
        ToDoubleFunction<DistrictPlan> weight = each ->
                byAge ? needs.byAge(each.code()).orElseThrow() : each.district().inhabitants();
        double rate =
                districts.stream().mapToInt(each -> caseload(each).received()).sum()
                        / districts.stream().mapToDouble(weight).sum();
        return new Balance(
                districts,
                needs,
                byAge,
                districts.stream()
                        .filter(each -> weight.applyAsDouble(each) > 0)
                        .collect(Collectors.toMap(
                                DistrictPlan::code,
                                each -> new Expected(caseload(each).received(), rate * weight.applyAsDouble(each)))));
    }

    /** One district alone has nothing to be compared with. */
    boolean isKnown() {
        return districts.size() >= FEWEST_DISTRICTS
                && districts.stream().allMatch(each -> each.district().inhabitants() > 0);
    }

    /** Requests against what its inhabitants would send if they asked as much as everybody else. */
    Expected expected(DistrictPlan district) {
        return Objects.requireNonNull(expectations.get(district.code()));
    }

    /** Clearly fewer in the last half year than in the same months a year before. */
    boolean fell(DistrictPlan district) {
        var now = caseload(district).halfYear();
        var before = caseload(district).halfYearBefore();
        return now.isPresent()
                && before.isPresent()
                && now.getAsInt() < before.getAsInt()
                && Expected.chanceOfChange(before.getAsInt(), now.getAsInt()) < SIGNIFICANT;
    }

    /**
     * People may ask less than they need: fewer than expected and falling, or one of the two where the need is high or
     * rises. A reason to go there, not to take hands away.
     */
    boolean isQuiet(DistrictPlan district) {
        boolean fewer = expected(district).isFewer();
        boolean fell = fell(district);
        return fewer && fell || needs.asksForMore(district.code()) && (fewer || fell);
    }

    /** How evenly the hands are divided by need. */
    Equity equity() {
        return new Equity(districts.stream()
                .map(each -> area(each, expected(each).planned()))
                .toList());
    }

    /**
     * Hands that a district would gain for equal shares, or lose if negative; low and high by what chance alone does to
     * its number of requests.
     */
    Band move(DistrictPlan district) {
        var expected = expected(district);
        var interval = expected.interval();
        return new Band(
                moveIf(district, interval.low() * expected.expected()),
                moveIf(district, expected.observed()),
                moveIf(district, interval.high() * expected.expected()));
    }

    private double moveIf(DistrictPlan district, double requests) {
        double expected = expected(district).expected();
        double need = Math.max(requests, 0.5 * requests + 0.5 * expected);
        var areas = districts.stream()
                .map(each ->
                        area(each, each.equals(district) ? need : expected(each).planned()))
                .toList();
        return IntStream.range(0, districts.size())
                .filter(i -> districts.get(i).equals(district))
                .mapToObj(new Equity(areas).moves()::get)
                .findFirst()
                .orElseThrow();
    }

    private static Equity.Area area(DistrictPlan district, double need) {
        return new Equity.Area(need, Objects.requireNonNull(district.now()).available());
    }

    private static Caseload caseload(DistrictPlan district) {
        return Objects.requireNonNull(district.caseload());
    }
}
