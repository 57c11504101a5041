package nl.handenindewijk.reporting;

import java.util.Optional;
import java.util.TreeMap;
import nl.handenindewijk.shared.WaitingTimes.Scope;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;

/** How many people waited how many working days for the first human contact. */
final class WaitCounts {

    private final TreeMap<Integer, Long> peopleByDays = new TreeMap<>();
    private long people;

    void add(int days, long count) {
        peopleByDays.merge(days, count, Long::sum);
        people += count;
    }

    void addAll(WaitCounts others) {
        others.peopleByDays.forEach(this::add);
    }

    long people() {
        return people;
    }

    /** How many waited from the first up to and including the last number of days. */
    long between(int first, int last) {
        return peopleByDays.subMap(first, true, last, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The fewest days within which this share of the people heard something. */
    int within(double share) {
        long needed = (long) Math.ceil(share * people - 1e-9);
        long seen = 0;
        for (var entry : peopleByDays.entrySet()) {
            seen += entry.getValue();
            if (seen >= needed) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("Nobody waited");
    }

    /** @param fewest people that a figure needs */
    Optional<WaitingTime> figure(Scope scope, int fewest) {
        return people < Math.max(1, fewest)
                ? Optional.empty()
                : Optional.of(new WaitingTime(scope, within(0.5), within(0.9), Math.toIntExact(people)));
    }
}
