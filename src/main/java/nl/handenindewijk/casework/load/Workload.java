package nl.handenindewijk.casework.load;

/**
 * What one worker has in hand, beside the band that was agreed for the hours of this week.
 *
 * @param cases open cases, unweighted
 * @param load open cases, each weighing as {@link WorkloadSettings} says
 * @param low smallest load of the band; 0 for somebody without hours
 * @param high largest load of the band
 * @param newThisWeek cases that came in hand in the last seven days
 */
public record Workload(int cases, double load, double low, double high, int newThisWeek) {

    /** Of somebody without hours and without cases. */
    public static final Workload NONE = new Workload(0, 0, 0, 0, 0);

    /** Where the load stands. */
    public Band band() {
        return load > high ? Band.OVER : load < low ? Band.BELOW : Band.WITHIN;
    }

    /** The load as a share of the most that was agreed; without hours any case is too much. */
    public double share() {
        return high > 0 ? load / high : load > 0 ? Double.POSITIVE_INFINITY : 1;
    }

    /** The same worker with one case more. */
    public Workload and(double weight) {
        return new Workload(cases + 1, load + weight, low, high, newThisWeek + 1);
    }

    /** Load against the band. */
    public enum Band {
        BELOW,
        WITHIN,
        OVER
    }
}
