package nl.handenindewijk.hands;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.reporting.Caseload;
import nl.handenindewijk.reporting.Caseloads;

/**
 * The whole municipality.
 *
 * @param madeOn Dutch calendar day
 * @param districts in the order of their codes, never by figure
 * @param needs what published figures say of them
 */
record Plan(LocalDate madeOn, Caseloads.Year year, Assumptions assumptions, List<DistrictPlan> districts, Needs needs) {

    /** Requests without a known address, rounded; they are in no district. */
    public int withoutAddress() {
        return year.districts().stream()
                .filter(each -> each.district() == null)
                .mapToInt(Caseload::received)
                .sum();
    }

    /** The districts that can be reckoned with. */
    List<DistrictPlan> reckoned() {
        return districts.stream().filter(district -> district.now() != null).toList();
    }

    Optional<DistrictPlan> reckoned(String code) {
        return reckoned().stream()
                .filter(district -> district.code().equals(code))
                .findFirst();
    }

    /** What a change would do to a district that can be reckoned with. */
    Prospect prospect(DistrictPlan district, WhatIf change) {
        return new Reckoning(assumptions)
                .prospect(Objects.requireNonNull(district.caseload()), district.contractHours(), change);
    }

    /** The sum of what is needed where it can be reckoned. */
    Band needed() {
        return prospects().map(Prospect::needed).reduce(Band.exactly(0), Band::plus);
    }

    /** The sum of what those districts have. */
    double available() {
        return prospects().mapToDouble(Prospect::available).sum();
    }

    private Stream<Prospect> prospects() {
        return reckoned().stream().map(district -> Objects.requireNonNull(district.now()));
    }
}
