package nl.handenindewijk.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the log, newest first: the lines after it are older. Written {@code microseconds-id} in a link. */
record LogPosition(Instant at, long id) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    static Optional<LogPosition> parse(@Nullable String cursor) {
        var match = SHAPE.matcher(cursor == null ? "" : cursor);
        return match.matches()
                ? Optional.of(new LogPosition(
                        Instant.EPOCH.plus(Long.parseLong(match.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
