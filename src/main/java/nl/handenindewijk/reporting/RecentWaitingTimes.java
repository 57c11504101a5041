package nl.handenindewijk.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.WaitingTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the contacts of the last 13 weeks, at most once in ten minutes. */
@Component
class RecentWaitingTimes implements WaitingTimes {

    /** Nobody in danger is told to wait so many days: help lines and the danger page speak there. */
    private static final Set<String> DANGER = Set.of("VEILIG");

    private static final int WEEKS = 13;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final String ALL = Selection.ALL;

    private final FigureQueries figures;
    private final ReportingSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<Snapshot> latest = new AtomicReference<>(new Snapshot(Instant.MIN, Map.of()));

    RecentWaitingTimes(
            FigureQueries figures, ReportingSettings settings, TransactionTemplate transaction, Clock clock) {
        this.figures = figures;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<WaitingTime> expect(@Nullable String districtCode, Collection<String> themes) {
        if (themes.stream().anyMatch(DANGER::contains)) {
            return Optional.empty();
        }
        var counts = current().counts();
        var district = districtCode == null ? "" : districtCode;
        return themes.stream()
                .findFirst()
                .flatMap(theme -> figure(counts, district, theme, Scope.DISTRICT_AND_THEME))
                .or(() -> figure(counts, district, ALL, Scope.DISTRICT))
                .or(() -> figure(counts, ALL, ALL, Scope.MUNICIPALITY));
    }

    private Optional<WaitingTime> figure(Map<Key, WaitCounts> counts, String district, String theme, Scope scope) {
        return Optional.ofNullable(counts.get(new Key(district, theme)))
                .flatMap(waits -> waits.figure(scope, settings.fewestForResidents()));
    }

    /** Counts again at the next question. */
    void forget() {
        latest.set(new Snapshot(Instant.MIN, Map.of()));
    }

    /** When it is old, one caller counts again and the others meanwhile take the old one. */
    private Snapshot current() {
        var now = clock.instant();
        var last = latest.get();
        if (last.isFresh(now)) {
            return last;
        }
        var claimed = new Snapshot(now, last.counts());
        if (!last.counts().isEmpty() && !latest.compareAndSet(last, claimed)) {
            return latest.get();
        }
        var fresh = new Snapshot(now, count());
        latest.set(fresh);
        return fresh;
    }

    private Map<Key, WaitCounts> count() {
        var since = DutchTime.today(clock).minusWeeks(WEEKS);
        var counts = new HashMap<Key, WaitCounts>();
        transaction.executeWithoutResult(status -> {
            for (var contacted : figures.contactedSince(since)) {
                if (!DANGER.contains(contacted.theme())) {
                    for (var key : Key.allOf(contacted)) {
                        counts.computeIfAbsent(key, k -> new WaitCounts()).add(contacted.days(), contacted.count());
                    }
                }
            }
        });
        return counts;
    }

    private record Snapshot(Instant at, Map<Key, WaitCounts> counts) {

        /** Also after the clock went back, as it does between tests. */
        boolean isFresh(Instant now) {
            return !at.equals(Instant.MIN) && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    private record Key(String district, String theme) {

        static Set<Key> allOf(FigureQueries.Contacted contacted) {
            return Set.of(
                    new Key(contacted.district(), contacted.theme()),
                    new Key(contacted.district(), ALL),
                    new Key(ALL, ALL));
        }
    }
}
