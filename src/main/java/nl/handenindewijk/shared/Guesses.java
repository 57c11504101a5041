package nl.handenindewijk.shared;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: of each key some wrong guesses are free, then one now and then. In memory of this instance; what was
 * not used longest is forgotten first.
 */
public final class Guesses {

    private final Clock clock;
    private final Duration next;
    private final Map<String, Bucket> buckets;
    private Instant latest = Instant.MIN;

    /**
     * @param remembered keys at most
     * @param next how long after the free ones before one more
     */
    public Guesses(int remembered, Duration next, Clock clock) {
        this.clock = clock;
        this.next = next;
        buckets = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Takes one; false if there is none left now. */
    public boolean take(String key, int free) {
        return bucket(key, free).tryConsume(1);
    }

    /** Gives it back, because it was right. */
    public void giveBack(String key, int free) {
        bucket(key, free).addTokens(1);
    }

    private synchronized Bucket bucket(String key, int free) {
        var now = clock.instant();
        if (now.isBefore(latest)) {
            buckets.clear(); // a clock that was put back would keep people waiting for as long
        }
        latest = now;
        return buckets.computeIfAbsent(
                key,
                missing -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(free).refillGreedy(1, next))
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
