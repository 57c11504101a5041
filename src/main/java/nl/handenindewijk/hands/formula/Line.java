package nl.handenindewijk.hands.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of questions that wait for the first free hand: M/M/c, first come first served (A. K. Erlang, 1917). Arrivals and
 * work are counted in the same unit of <b>working</b> time, for example weeks of five days; waits come out in that unit.
 *
 * @param hands people who take questions, c; a part of a person is rounded by whoever asks, so that it shows
 * @param arrivals questions per unit of time, lambda
 * @param perHand questions one person handles per unit of time, mu
 */
public record Line(int hands, double arrivals, double perHand) {

    /** More people than any municipality has: a search that gets here asked for the impossible. */
    private static final int MOST_HANDS = 100_000;

    public Line {
        if (hands < 0 || !(arrivals >= 0) || !(perHand > 0) || Double.isInfinite(arrivals / perHand)) {
            throw new IllegalArgumentException("No such line: " + hands + ", " + arrivals + ", " + perHand);
        }
    }

    /** Work on offer in people, a = lambda / mu: so many are busy if nobody has to wait. */
    public double offered() {
        return arrivals / perHand;
    }

    /** Part of the time a hand is busy, rho = a / c; at 1 or more the line grows without end. */
    public double load() {
        return offered() / hands;
    }

    /**
     * Erlang B, the chance that all hands are busy where nobody waits: B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)). A
     * recursion, as factorials would overflow.
     */
    public double erlangB() {
        double a = offered();
        double blocked = 1;
        for (int k = 1; k <= hands; k++) {
            blocked = a * blocked / (k + a * blocked);
        }
        return blocked;
    }

    /** What becomes of this line. */
    public Outlook outlook() {
        if (hands == 0 && arrivals > 0) {
            return new Outlook.Grows(arrivals);
        }
        if (arrivals == 0) {
            return new Outlook.Steady(0, 0, 0, 0, hands * perHand);
        }
        if (load() >= 1) {
            return new Outlook.Grows(arrivals - hands * perHand);
        }
        double blocked = erlangB();
        double chance = blocked / (1 - load() * (1 - blocked));
        double spare = hands * perHand - arrivals;
        double wait = chance / spare;
        return new Outlook.Steady(chance, wait, arrivals * wait, arrivals * wait + offered(), spare);
    }

    /**
     * Mean wait per class if the most urgent goes first and nobody is interrupted (A. Cobham, 1954): with sigma_k the load
     * of class 1 to k together, W_k = (C / (c mu)) / ((1 - sigma_(k-1)) (1 - sigma_k)).
     *
     * @param byUrgency arrivals per class, most urgent first; together they replace the arrivals of this line
     * @return mean waits in the same order; a class for which the line grows without end, and all after it, is left out
     */
    public List<Double> waitsByUrgency(List<Double> byUrgency) {
        var waits = new ArrayList<Double>();
        double capacity = hands * perHand;
        double meeting = new Line(hands, sum(byUrgency, byUrgency.size()), perHand).chanceToMeetAllBusy();
        for (int k = 0; k < byUrgency.size() && sum(byUrgency, k + 1) < capacity; k++) {
            double before = 1 - sum(byUrgency, k) / capacity;
            double withThem = 1 - sum(byUrgency, k + 1) / capacity;
            waits.add(meeting / capacity / (before * withThem));
        }
        return waits;
    }

    /** Erlang C; certain once the line has no end. */
    private double chanceToMeetAllBusy() {
        return outlook() instanceof Outlook.Steady steady ? steady.chanceToWait() : 1;
    }

    private static double sum(List<Double> values, int first) {
        return values.stream().limit(first).mapToDouble(Double::doubleValue).sum();
    }

    /**
     * The fewest hands with which a share of the people waits no longer than a time.
     *
     * @param time in the unit of the rates
     * @param share above 0 and below 1
     */
    public static int fewest(double arrivals, double perHand, double time, double share) {
        if (!(share > 0 && share < 1) || !(time >= 0)) {
            throw new IllegalArgumentException("No such promise: " + share + " within " + time);
        }
        int atLeast = (int) Math.floor(arrivals / perHand);
        return IntStream.rangeClosed(atLeast, MOST_HANDS)
                .filter(hands -> new Line(hands, arrivals, perHand).outlook() instanceof Outlook.Steady steady
                        && steady.shareWithin(time) >= share)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("More than " + MOST_HANDS + " hands"));
    }
}
