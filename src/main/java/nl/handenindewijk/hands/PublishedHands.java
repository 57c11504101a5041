package nl.handenindewijk.hands;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.handenindewijk.reporting.DistrictHands;
import org.springframework.stereotype.Component;

/** Hands needed and available for the public page of a district, in halves; reckoned at most once in ten minutes. */
@Component
class PublishedHands implements DistrictHands {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final MakePlan plan;
    private final Clock clock;
    private final AtomicReference<Snapshot> latest = new AtomicReference<>(new Snapshot(Instant.MIN, Map.of()));

    PublishedHands(MakePlan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    @Override
    public Optional<Hands> of(String district) {
        var now = clock.instant();
        var last = latest.get();
        if (!last.isFresh(now)) {
            last = new Snapshot(now, reckon());
            latest.set(last);
        }
        return Optional.ofNullable(last.hands().get(district));
    }

    private Map<String, Hands> reckon() {
        var hands = new HashMap<String, Hands>();
        for (var district : plan.make().reckoned()) {
            var prospect = Objects.requireNonNull(district.now());
            hands.put(
                    district.code(),
                    new Hands(
                            halves(prospect.available()),
                            halves(prospect.needed().low()),
                            halves(prospect.needed().high())));
        }
        return hands;
    }

    private static double halves(double posts) {
        return Math.round(posts * 2) / 2.0;
    }

    private record Snapshot(Instant at, Map<String, Hands> hands) {

        boolean isFresh(Instant now) {
            return !at.equals(Instant.MIN) && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }
}
