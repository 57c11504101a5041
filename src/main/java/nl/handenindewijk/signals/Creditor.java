package nl.handenindewijk.signals;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The creditors whose signals the municipality must follow up (Besluit gemeentelijke schuldhulpverlening). */
enum Creditor {
    HUUR("ONTRUIMING"),
    ENERGIE("AFSLUITING"),
    WATER("AFSLUITING"),
    ZORG("ROYEMENT");

    private final String threat;

    Creditor(String threat) {
        this.threat = threat;
    }

    /** What such a creditor can announce, a kind of danger (Wgs 4 lid 2). */
    String threat() {
        return threat;
    }

    static Optional<Creditor> parse(@Nullable String typed) {
        return switch (String.valueOf(typed).strip().toLowerCase(Locale.ROOT)) {
            case "huur", "verhuurder" -> Optional.of(HUUR);
            case "energie", "gas", "elektriciteit", "warmte" -> Optional.of(ENERGIE);
            case "water", "drinkwater" -> Optional.of(WATER);
            case "zorg", "zorgverzekering", "zorgverzekeraar" -> Optional.of(ZORG);
            default -> Optional.empty();
        };
    }
}
