package nl.handenindewijk.casework.event;

import org.jspecify.annotations.Nullable;

/**
 * What the history of a request tells about trust: numbers of days, nothing about the person.
 *
 * @param reopened whether it was ever opened again
 * @param returnDays calendar days between closing and opening again, the fewest; null if that never happened
 * @param silentDays calendar days, the longest that nobody of the municipality spoke with the resident; null if no such time
 *     is over
 * @param helped YES, PARTLY or NO: what the resident said after it was closed, the last time; null if nothing
 */
public record TrustFacts(
        boolean reopened,
        @Nullable Integer returnDays,
        @Nullable Integer silentDays,
        @Nullable String helped) {

    /** Of a request that nothing happened to yet. */
    public static final TrustFacts NONE = new TrustFacts(false, null, null, null);
}
