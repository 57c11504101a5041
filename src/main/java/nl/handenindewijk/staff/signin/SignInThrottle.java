package nl.handenindewijk.staff.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handenindewijk.shared.NetworkAddress;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Counted per name from one address, per name from anywhere and per address; each has some wrong
 * passwords free and then a wait that doubles. The same for names that exist and names that do not. In memory: a
 * restart forgives, which costs a guesser more than it gives.
 *
 * <p>A name from anywhere waits at most a minute, so that a stranger cannot lock a worker out for long.
 */
@Component
class SignInThrottle {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final int MOST_REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Failures> remembered = new LinkedHashMap<>();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt as wrong until {@link #succeeded} says otherwise, so that many at once gain nothing.
     *
     * @throws TooManyAttempts if there is still a wait
     */
    synchronized void claim(String username, String address) {
        var now = clock.instant();
        var limits = limits(username, address);
        var wait = limits.stream()
                .map(limit -> Duration.between(now, failures(limit, now).notBefore(limit)))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttempts(
                    Duration.ofSeconds(wait.plusNanos(999_999_999).toSeconds()));
        }
        limits.forEach(limit -> remember(limit, failures(limit, now).oneMore(now)));
    }

    /** The attempt was right: the name is free again, and the address gets this one back. */
    synchronized void succeeded(String username, String address) {
        for (var limit : limits(username, address)) {
            if (limit.ofName()) {
                remembered.remove(limit.key());
            } else {
                remembered.computeIfPresent(limit.key(), (key, failures) -> failures.oneLess());
            }
        }
    }

    synchronized void forgetAll() {
        remembered.clear();
    }

    private static List<Limit> limits(String username, String address) {
        var network = NetworkAddress.of(address);
        return List.of(
                new Limit("n " + network + " " + username, true, 5, Duration.ofSeconds(10), Duration.ofMinutes(15)),
                new Limit("u " + username, true, 30, Duration.ofSeconds(5), Duration.ofMinutes(1)),
                new Limit("a " + network, false, 60, Duration.ofSeconds(5), Duration.ofMinutes(15)));
    }

    private Failures failures(Limit limit, Instant now) {
        var failures = remembered.get(limit.key());
        return failures == null || failures.last().plus(FORGOTTEN_AFTER).isBefore(now)
                ? new Failures(0, now)
                : failures;
    }

    private void remember(Limit limit, Failures failures) {
        remembered.remove(limit.key());
        remembered.put(limit.key(), failures);
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    /**
     * @param free wrong passwords without a wait
     * @param first the first wait, doubled at each further wrong password
     * @param longest where the doubling stops
     */
    private record Limit(String key, boolean ofName, int free, Duration first, Duration longest) {

        Duration waitAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            var wait = first.multipliedBy(1L << Math.min(20, failures - free));
            return wait.compareTo(longest) > 0 ? longest : wait;
        }
    }

    private record Failures(int count, Instant last) {

        Instant notBefore(Limit limit) {
            return last.plus(limit.waitAfter(count));
        }

        Failures oneMore(Instant now) {
            return new Failures(count + 1, now);
        }

        Failures oneLess() {
            return new Failures(Math.max(0, count - 1), last);
        }
    }
}
