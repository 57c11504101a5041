package nl.handenindewijk.demo;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.shared.Postcode;

/** The four districts with what sets them apart: how much people ask, how that changes, and how fast they are helped. */
enum Wijk {
    DE_VEENRAND(12_000 * 1.13, 0.96, 1.04, "ABCD"),
    /** Asks most, and has too few hands: in the last half year people wait long. */
    OOSTERKAMP(8_500 * 1.55, 0.92, 1.08, "EGHJ"),
    /** Silently stops asking. */
    LINDEHOF(6_000 * 0.74, 1.50, 0.50, "KLM"),
    NIEUW_WATERPOORT(15_500 * 0.93, 0.99, 1.01, "NPRT");

    private static final String SECOND_LETTERS = "ABCEGHJKLMNPRTVWX";

    private final double requests;
    private final double first;
    private final double last;
    private final String firstLetters;

    Wijk(double requests, double first, double last, String firstLetters) {
        this.requests = requests;
        this.first = first;
        this.last = last;
        this.firstLetters = firstLetters;
    }

    /** Share of the requests at a point of the eighteen months, from 0 to 1. */
    double weightAt(double time) {
        return requests * (first + (last - first) * time);
    }

    /** Working days until a person makes contact: median and what nine in ten stay under. */
    double wait(double time, Dice dice) {
        return this == OOSTERKAMP && time > 2 / 3.0 ? dice.logNormal(7, 24) : dice.logNormal(3, 11);
    }

    UUID team() {
        return team(ordinal() + 1);
    }

    static UUID frontDesk() {
        return team(5);
    }

    private static UUID team(int number) {
        return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_d000L + number);
    }

    Postcode postcode(Dice dice) {
        return new Postcode("9999" + letter(firstLetters, dice) + letter(SECOND_LETTERS, dice));
    }

    private static char letter(String letters, Dice dice) {
        return letters.charAt(dice.between(0, letters.length() - 1));
    }

    static final List<Wijk> ALL = List.of(values());
}
