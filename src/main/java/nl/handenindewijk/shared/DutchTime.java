package nl.handenindewijk.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal dates are calendar dates in Europe/Amsterdam, whatever zone the server runs in. */
public final class DutchTime {

    /** The only zone in which a date of this portal has a meaning. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /** Today in the Netherlands. */
    public static LocalDate today(Clock clock) {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    /** The Dutch calendar date of a moment. */
    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
