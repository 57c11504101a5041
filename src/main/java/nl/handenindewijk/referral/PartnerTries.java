package nl.handenindewijk.referral;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of links: some wrong ones are free for each network address, then one now and then; meanwhile every
 * link looks wrong. In memory of this instance: with 2^256 links a restart that forgives helps nobody.
 */
@Component
public class PartnerTries {

    private static final int REMEMBERED = 10_000;

    private final ReferralProperties properties;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Instant latest = Instant.MIN;

    PartnerTries(ReferralProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether one more may be tried from here. */
    public boolean take(String address) {
        return bucket(address).tryConsume(1);
    }

    /** It was right. */
    public void giveBack(String address) {
        bucket(address).addTokens(1);
    }

    private synchronized Bucket bucket(String address) {
        var now = clock.instant();
        if (now.isBefore(latest)) {
            buckets.clear(); // a clock that was put back would keep people waiting for as long
        }
        latest = now;
        return buckets.computeIfAbsent(
                address,
                key -> Bucket.builder()
                        .addLimit(
                                limit -> limit.capacity(properties.wrongTries()).refillGreedy(1, properties.nextTry()))
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
