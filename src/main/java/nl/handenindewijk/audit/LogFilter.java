package nl.handenindewijk.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log; what is null does not narrow.
 *
 * @param from first Dutch calendar day
 * @param to last Dutch calendar day
 */
record LogFilter(
        @Nullable UUID request,
        @Nullable UUID worker,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What the log keeps about somebody who looked at it. */
    Map<String, String> asDetail() {
        var detail = new HashMap<String, String>();
        putIfThere(detail, "request", request);
        putIfThere(detail, "worker", worker);
        putIfThere(detail, "from", from);
        putIfThere(detail, "to", to);
        return detail;
    }

    private static void putIfThere(Map<String, String> detail, String key, @Nullable Object value) {
        if (value != null) {
            detail.put(key, value.toString());
        }
    }
}
