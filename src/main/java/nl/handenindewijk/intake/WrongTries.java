package nl.handenindewijk.intake;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: a few wrong tries are free, then one a minute. Counted for each reference, whether it exists or
 * not, and for each network address. In memory of this instance: a restart forgives, and with 23^8 codes that helps
 * nobody.
 */
@Component
class WrongTries {

    private static final int REMEMBERED = 50_000;

    private final IntakeProperties properties;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Instant latest = Instant.MIN;

    WrongTries(IntakeProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** Takes one try; false if there is none left now. */
    boolean take(String reference, String address) {
        return bucket("a", address).tryConsume(1) && bucket("r", reference).tryConsume(1);
    }

    /** Gives the try back, because it was right. */
    void giveBack(String reference, String address) {
        bucket("a", address).addTokens(1);
        bucket("r", reference).addTokens(1);
    }

    private synchronized Bucket bucket(String kind, String value) {
        var now = clock.instant();
        if (now.isBefore(latest)) {
            buckets.clear(); // a clock that was put back would keep people waiting for as long
        }
        latest = now;
        var tries = kind.equals("a") ? properties.triesPerAddress() : properties.triesPerReference();
        return buckets.computeIfAbsent(kind + value, key -> make(tries));
    }

    private Bucket make(int tries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(1, properties.nextTry()))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
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
