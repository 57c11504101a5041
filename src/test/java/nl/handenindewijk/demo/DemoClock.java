package nl.handenindewijk.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The real time for everybody, except for the thread that invents the past: there it shows what was set. */
final class DemoClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private final ThreadLocal<@Nullable Instant> moved = new ThreadLocal<>();

    /** Puts this thread's time at a moment in the past. */
    void set(Instant moment) {
        moved.set(moment);
    }

    /** Puts this thread back into the real time. */
    void reset() {
        moved.remove();
    }

    @Override
    public Instant instant() {
        var past = moved.get();
        return past == null ? real.instant() : past;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }
}
