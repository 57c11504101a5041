package nl.handenindewijk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.handenindewijk.shared.DutchTime;

/** A clock that stands still until a test moves it. Every test starts on Tuesday 10 March 2026, 10.00 in Amsterdam. */
public final class MovableClock extends Clock {

    public static final Instant START = Instant.parse("2026-03-10T09:00:00Z");

    private volatile Instant now = START;

    /** Puts the clock at this moment. */
    public void set(Instant moment) {
        now = moment;
    }

    /** Puts the clock at ten in the morning of this Dutch day. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(10, 0)).atZone(DutchTime.ZONE).toInstant());
    }

    /** Moves the clock on. */
    public void advance(Duration step) {
        now = now.plus(step);
    }

    void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(now, zone);
    }
}
