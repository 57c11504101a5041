package nl.handenindewijk.hands.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.Expected;
import nl.handenindewijk.hands.formula.Line;
import nl.handenindewijk.hands.formula.WorkYear;

/**
 * What is asked: districts with what comes in and who is there, and lines to wait in with rates of their own.
 *
 * @param year what is left of a post for residents; the same everywhere
 */
record Scenario(WorkYear year, List<Wijk> districts, List<Queue> lines) {

    /**
     * A district.
     *
     * @param themes what comes in
     * @param fte contract posts
     * @param part of those posts that is there and goes to requests: (1 - absence) x share of the task
     * @param waiting people who wait now
     * @param need points of need, for equity
     * @param pressure weeks that almost nobody should wait longer than, and weeks to get there
     */
    record Wijk(
            String code,
            List<Theme> themes,
            double fte,
            double part,
            Target target,
            Optional<Cases> cases,
            OptionalDouble waiting,
            OptionalDouble inhabitants,
            OptionalDouble need,
            Optional<Expected> asked,
            Optional<Change> change,
            Optional<Goal> pressure) {

        double available() {
            return fte * part;
        }
    }

    /** Requests a year, and hours each. */
    record Theme(String name, Band perYear, Band hours) {}

    /** Working days within which a share has had a first contact. */
    record Target(double workingDays, double share) {}

    /** Part of the requests that becomes a case, weeks it lasts, and open cases a full post can have. */
    record Cases(double accepted, double weeks, Band perFte) {}

    /** Requests in two equal periods. */
    record Change(int before, int after) {}

    /** Pressure: promised wait and time to get there in weeks, variation of arrivals and of work. */
    record Goal(double targetWeeks, double reliefWeeks, double cva, double cvs) {}

    /** A line in a unit of its own. */
    record Queue(
            String name,
            Line line,
            double within,
            double share,
            double cva,
            double cvs,
            List<Double> byUrgency,
            int teams) {}
}
