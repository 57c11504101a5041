package nl.handenindewijk.hands.formula;

import java.util.OptionalDouble;

/**
 * People who wait now, and what happens to them.
 *
 * @param waiting people
 * @param arrivals people per week
 * @param capacity people helped per week
 */
public record Backlog(double waiting, double arrivals, double capacity) {

    /** Weeks until nobody of them waits: waiting / (capacity - arrivals); empty if the line never gets shorter. */
    public OptionalDouble weeksToClear() {
        return waiting == 0
                ? OptionalDouble.of(0)
                : capacity > arrivals ? OptionalDouble.of(waiting / (capacity - arrivals)) : OptionalDouble.empty();
    }

    /** People by which the line grows per week; negative if it shrinks. */
    public double growth() {
        return arrivals - capacity;
    }
}
