package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/**
 * Which receipt a worker is shown: keys and codes, nothing that was typed.
 *
 * @param passedOn whether it is for who passed it on
 */
record LastEntry(UUID key, boolean passedOn, ReceiptBy by) {

    private static final String IN_SESSION = "laatsteInvoer";

    static LastEntry of(UUID key, EntryForm entry) {
        return new LastEntry(key, entry.isPassedOn(), ReceiptBy.of(entry.bon()).orElseThrow());
    }

    void keep(HttpSession session) {
        session.setAttribute(IN_SESSION, String.join(" ", key.toString(), Boolean.toString(passedOn), by.name()));
    }

    /** Empty for what an earlier version left in a session. */
    static Optional<LastEntry> of(HttpSession session) {
        var parts = String.valueOf(session.getAttribute(IN_SESSION)).split(" ");
        return parts.length == 3
                ? ReceiptBy.of(parts[2])
                        .map(by -> new LastEntry(UUID.fromString(parts[0]), Boolean.parseBoolean(parts[1]), by))
                : Optional.empty();
    }
}
