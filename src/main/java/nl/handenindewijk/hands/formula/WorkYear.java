package nl.handenindewijk.hands.formula;

/**
 * What is left of the paid hours of one full-time post for residents. Parts are from 0 to 1.
 *
 * @param hoursPerWeek contract week of a full-time post
 * @param leave holidays and free days, part of the paid hours
 * @param sickness part of the paid hours
 * @param training training and meetings, part of the hours present
 * @param administration part of the rest
 * @param occupancy part of the client hours that is planned; the rest takes the peaks
 */
public record WorkYear(
        double hoursPerWeek, double leave, double sickness, double training, double administration, double occupancy) {

    /** Weeks of a paid year. */
    public static final double WEEKS = 52;

    public WorkYear {
        if (!(hoursPerWeek > 0) || !(occupancy > 0 && occupancy <= 1) || !(leave + sickness < 1)) {
            throw new IllegalArgumentException("No such year of work");
        }
    }

    /** Hours a year: week x 52 x (1 - leave - sickness) x (1 - training) x (1 - administration). */
    public double clientHours() {
        return hoursPerWeek * WEEKS * (1 - leave - sickness) * (1 - training) * (1 - administration);
    }

    /** Client hours a year that can be planned. */
    public double plannedHours() {
        return clientHours() * occupancy;
    }

    /**
     * Full-time posts for a flow of work: hours / (client hours per post x occupancy).
     *
     * @param hoursPerYear sum over themes of requests a year x hours per request
     */
    public double fte(double hoursPerYear) {
        return hoursPerYear / plannedHours();
    }

    /** Requests one full-time post handles a week, if each takes so many hours. */
    public double perWeek(double hoursPerRequest) {
        return plannedHours() / WEEKS / hoursPerRequest;
    }
}
