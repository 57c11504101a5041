package nl.handenindewijk.hands;

import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.reporting.Caseload;
import org.jspecify.annotations.Nullable;

/**
 * One district: what it needs and has, or why that cannot be said.
 *
 * @param contractHours a week
 * @param caseload null if it is refused
 * @param need null if it is refused
 * @param now null if it is refused
 */
record DistrictPlan(
        District district,
        double contractHours,
        @Nullable Caseload caseload,
        @Nullable Need need,
        @Nullable Prospect now,
        @Nullable Refusal refusal) {

    /** Why there is no figure. */
    enum Refusal {
        TOO_FEW_REQUESTS,
        NO_HANDS
    }

    /** The code of the district. */
    public String code() {
        return district.code();
    }

    /** The name of the district. */
    public String name() {
        return district.name();
    }

    static DistrictPlan refused(District district, double contractHours, Refusal why) {
        return new DistrictPlan(district, contractHours, null, null, null, why);
    }

    static DistrictPlan of(District district, double contractHours, Caseload caseload, Reckoning reckoning) {
        return new DistrictPlan(
                district,
                contractHours,
                caseload,
                reckoning.need(caseload, WhatIf.NOTHING),
                reckoning.prospect(caseload, contractHours, WhatIf.NOTHING),
                null);
    }
}
