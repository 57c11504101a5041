package nl.handenindewijk.hands;

import java.util.OptionalInt;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.Line;
import nl.handenindewijk.hands.formula.WorkYear;
import nl.handenindewijk.reporting.Caseload;
import org.jspecify.annotations.Nullable;

/** Puts requests, hours and assumptions together. */
record Reckoning(Assumptions assumptions) {

    private static final double WORKING_DAYS = 5;
    private static final double PERCENT = 100;

    /** Full-time posts for requests in some contract hours a week. */
    double available(double contractHours, WhatIf change) {
        double posts = contractHours / assumptions.year().hoursPerWeek() + change.extraHands();
        return Math.max(0, posts) * assumptions.taskPercent() / PERCENT * change.taskPercent() / PERCENT;
    }

    /** What a district needs and what its hands would do. */
    Prospect prospect(Caseload caseload, double contractHours, WhatIf change) {
        double perYear = caseload.received() * (1 + change.questionsPercent() / PERCENT);
        var hours = assumptions.hoursPerRequest(caseload.themeShares());
        return new Prospect(
                need(caseload, change).needed(),
                available(contractHours, change),
                perYear / WorkYear.WEEKS,
                perHand(hours.likely()));
    }

    /** The three views of what a district needs. */
    Need need(Caseload caseload, WhatIf change) {
        var perYear = Band.around(
                caseload.received() * (1 + change.questionsPercent() / PERCENT),
                assumptions.inflowMarginPercent() / PERCENT);
        var hours = assumptions.hoursPerRequest(caseload.themeShares());
        return new Need(
                perYear.times(hours).map(assumptions.year()::fte),
                stock(caseload),
                new Band(
                        fewest(perYear.low(), hours.low()),
                        fewest(perYear.likely(), hours.likely()),
                        fewest(perYear.high(), hours.high())));
    }

    private @Nullable Band stock(Caseload caseload) {
        var inHand = inHand(caseload);
        return inHand.isEmpty()
                ? null
                : new Band(
                        inHand.getAsInt() / (double) assumptions.mostCases(),
                        inHand.getAsInt() / (double) assumptions.likelyCases(),
                        inHand.getAsInt() / (double) assumptions.fewestCases());
    }

    private static OptionalInt inHand(Caseload caseload) {
        return caseload.openNow().isEmpty() || caseload.waitingNow().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(
                        0, caseload.openNow().getAsInt() - caseload.waitingNow().getAsInt()));
    }

    /** In a line the slack that lets peaks pass comes out of the sum itself, so all client hours count, not the planned. */
    private double perHand(double hoursPerRequest) {
        return assumptions.year().clientHours() / WorkYear.WEEKS / hoursPerRequest;
    }

    private int fewest(double perYear, double hoursPerRequest) {
        return Line.fewest(
                perYear / WorkYear.WEEKS,
                perHand(hoursPerRequest),
                assumptions.targetDays() / WORKING_DAYS,
                assumptions.targetPercent() / PERCENT);
    }
}
