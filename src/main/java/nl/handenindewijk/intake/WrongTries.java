package nl.handenindewijk.intake;

import java.time.Clock;
import nl.handenindewijk.shared.Guesses;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: a few wrong tries are free, then one a minute. Counted for each reference, whether it exists or
 * not, and for each network address. A restart forgives, and with 23^8 codes that helps nobody.
 */
@Component
class WrongTries {

    private static final int REMEMBERED = 50_000;

    private final IntakeProperties properties;
    private final Guesses guesses;

    WrongTries(IntakeProperties properties, Clock clock) {
        this.properties = properties;
        guesses = new Guesses(REMEMBERED, properties.nextTry(), clock);
    }

    /** Takes one try; false if there is none left now. */
    boolean take(String reference, String address) {
        return guesses.take("a" + address, properties.triesPerAddress())
                && guesses.take("r" + reference, properties.triesPerReference());
    }

    /** Gives the try back, because it was right. */
    void giveBack(String reference, String address) {
        guesses.giveBack("a" + address, properties.triesPerAddress());
        guesses.giveBack("r" + reference, properties.triesPerReference());
    }
}
