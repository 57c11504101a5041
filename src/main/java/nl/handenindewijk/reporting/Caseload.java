package nl.handenindewijk.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.handenindewijk.reporting.disclosure.Rounding;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.jspecify.annotations.Nullable;

/**
 * What the planner of hands may know of a district. Every count is rounded to five, and one from 1 to the threshold is
 * left out, so that nothing that is worked out from it tells more than the report does.
 *
 * @param district code, null for requests without a known address
 * @param received requests in the whole period
 * @param themeShares part of each theme, together 1; themes with few requests share theirs as in the whole municipality
 * @param waiting half and nine of ten, over those who had their first contact in the last 13 weeks
 * @param droppedOut per cent, of rounded counts, who left or could not be reached before any contact, over the whole period
 * @param waitingNow open requests without contact
 * @param openNow open requests, those too
 * @param inLately requests received in the last 13 weeks
 * @param outLately requests closed in the last 13 weeks
 * @param halfYear requests received in the last six of the months
 * @param halfYearBefore requests received in the same six months a year before
 */
public record Caseload(
        @Nullable String district,
        int received,
        Map<String, Double> themeShares,
        Optional<WaitingTime> waiting,
        OptionalInt droppedOut,
        OptionalInt waitingNow,
        OptionalInt openNow,
        OptionalInt inLately,
        OptionalInt outLately,
        OptionalInt halfYear,
        OptionalInt halfYearBefore) {

    /** Weeks that count as lately. */
    public static final int WEEKS_LATELY = 13;

    public Caseload {
        themeShares = Map.copyOf(themeShares);
    }

    /** The nearest multiple of five: 5 floor((n + 2) / 5). */
    static int rounded(long count) {
        return Math.toIntExact(Rounding.of(count));
    }

    /** As it may leave this module; empty from 1 to below the smallest count that is shown. */
    static OptionalInt safe(long count, int smallest) {
        return count > 0 && count < smallest ? OptionalInt.empty() : OptionalInt.of(rounded(count));
    }
}
