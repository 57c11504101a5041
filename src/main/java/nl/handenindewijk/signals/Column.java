package nl.handenindewijk.signals;

import java.util.List;

/** The columns that are read; of all others not even the name is kept. */
enum Column {
    SCHULDEISER(true, 100, "schuldeiser", "naam schuldeiser"),
    SOORT(true, 30, "soort", "soort schuldeiser"),
    NAAM(true, 120, "naam", "naam bewoner"),
    POSTCODE(true, 10, "postcode"),
    HUISNUMMER(true, 12, "huisnummer", "huisnr"),
    TOEVOEGING(false, 10, "toevoeging", "huisnummertoevoeging"),
    TELEFOON(false, 30, "telefoon", "telefoonnummer"),
    EMAIL(false, 254, "email", "e-mail", "e-mailadres"),
    BEDRAG(true, 20, "bedrag", "achterstand"),
    MAANDEN(false, 10, "maanden", "aantal maanden"),
    DATUM(true, 10, "datum", "signaaldatum"),
    DREIGING(false, 30, "dreiging");

    private final boolean needed;
    private final int longest;
    private final List<String> names;

    Column(boolean needed, int longest, String... names) {
        this.needed = needed;
        this.longest = longest;
        this.names = List.of(names);
    }

    public boolean isNeeded() {
        return needed;
    }

    int longest() {
        return longest;
    }

    public List<String> names() {
        return names;
    }
}
