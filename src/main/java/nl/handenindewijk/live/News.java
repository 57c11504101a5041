package nl.handenindewijk.live;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import org.jspecify.annotations.Nullable;

/**
 * Something changed: ids and a code, as it goes over the wire between the instances of the portal.
 *
 * @param requestId null when so much may have changed that everybody had better look again
 * @param teamId the team that has the case now
 */
record News(
        @Nullable UUID requestId,
        @Nullable UUID teamId,
        @Nullable Change change) {

    static final News LOOK_AGAIN = new News(null, null, null);

    String payload() {
        return requestId == null ? "" : requestId + " " + teamId + " " + change;
    }

    /** Empty for what another version of the portal may send and this one cannot read. */
    static Optional<News> parse(String payload) {
        var parts = payload.split(" ");
        try {
            return Optional.of(
                    payload.isEmpty()
                            ? LOOK_AGAIN
                            : new News(UUID.fromString(parts[0]), UUID.fromString(parts[1]), Change.valueOf(parts[2])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }
}
