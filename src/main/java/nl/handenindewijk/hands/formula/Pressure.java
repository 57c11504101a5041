package nl.handenindewijk.hands.formula;

/**
 * Pressure on a waiting list in weeks (Fong et al. 2022, formulas written anew): the capacity to keep a promised wait,
 * and the capacity to get there. A target wait is one that about 98 of 100 people stay under, so a mean of a quarter.
 *
 * @param arrivals people per week
 * @param targetWait weeks that almost nobody waits longer than
 */
public record Pressure(double arrivals, double targetWait) {

    private static final double TARGET_PER_MEAN = 4;

    public Pressure {
        if (!(arrivals >= 0) || !(targetWait > 0)) {
            throw new IllegalArgumentException("No such pressure: " + arrivals + ", " + targetWait);
        }
    }

    /**
     * Load = arrivals / capacity; at 1 or more the line grows without end.
     *
     * @param capacity people helped per week
     */
    public double load(double capacity) {
        return arrivals / capacity;
    }

    /** People in a line that keeps the target: arrivals x target wait / 4. */
    public double targetQueue() {
        return arrivals * targetWait / TARGET_PER_MEAN;
    }

    /**
     * People to help per week to keep the target in busy weeks too: arrivals + ((cva^2 + cvs^2) / 2) x 4 / target wait.
     *
     * @param cva coefficient of variation of the time between arrivals; 1 by chance
     * @param cvs the same of the time a spell of help takes
     */
    public double targetCapacity(double cva, double cvs) {
        return arrivals + (cva * cva + cvs * cvs) / 2 * TARGET_PER_MEAN / targetWait;
    }

    /**
     * People to help per week to bring a line to its target: arrivals + (queue - target queue) / weeks. Less than the
     * arrivals if the line is shorter than need be.
     */
    public double reliefCapacity(double queue, double weeks) {
        return arrivals + (queue - targetQueue()) / weeks;
    }
}
