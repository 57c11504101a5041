package nl.handenindewijk.helplines;

import java.time.Instant;
import java.util.UUID;
import nl.handenindewijk.helplines.HelpLineChanged.What;
import nl.handenindewijk.shared.HelpLine;
import org.jspecify.annotations.Nullable;

/**
 * A help line as an administrator left it.
 *
 * @param nr counts all changes of all lines
 * @param line as it was from then on; of a removed one as it was until then
 * @param reason null where none is asked: after looking it up
 */
record LineVersion(
        long nr,
        What what,
        Instant at,
        UUID by,
        HelpLine line,
        @Nullable String reason) {

    String code() {
        return line.code();
    }

    boolean removed() {
        return what == What.REMOVED;
    }
}
