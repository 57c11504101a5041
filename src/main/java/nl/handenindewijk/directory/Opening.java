package nl.handenindewijk.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * Hours on one day of every week, by the clock on the Dutch wall.
 *
 * @param until the first minute that it is closed; 23:59 for midnight
 */
public record Opening(DayOfWeek day, LocalTime from, LocalTime until) implements Comparable<Opening> {

    /** What "until 24.00" is kept as. */
    public static final LocalTime MIDNIGHT = LocalTime.of(23, 59);

    private static final Comparator<Opening> ORDER =
            Comparator.comparing(Opening::day).thenComparing(Opening::from).thenComparing(Opening::until);

    public Opening {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Hours end after they begin");
        }
    }

    @Override
    public int compareTo(Opening other) {
        return ORDER.compare(this, other);
    }
}
