package nl.handenindewijk.hands.formula;

/**
 * Open cases by Little's law (J. D. C. Little, 1961): L = lambda W, whatever the distribution.
 *
 * @param arrivals requests per week
 * @param accepted part of them that becomes a case, 0 to 1
 * @param weeks mean length of a case
 */
public record Stock(double arrivals, double accepted, double weeks) {

    /** Open cases on average: accepted per week x mean length in weeks. */
    public double openCases() {
        return arrivals * accepted * weeks;
    }

    /**
     * Full-time posts: open cases / cases per post.
     *
     * @param casesPerFte cases one full-time worker can have open, as the team agreed
     */
    public double fte(double casesPerFte) {
        return openCases() / casesPerFte;
    }

    /** Little turned round: mean length in weeks of what is open; infinite if nothing is taken up. */
    public static double weeks(double openCases, double acceptedPerWeek) {
        return openCases / acceptedPerWeek;
    }
}
