package nl.handenindewijk.referral;

import java.time.Clock;
import nl.handenindewijk.shared.Guesses;
import nl.handenindewijk.shared.NetworkAddress;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of links: some wrong ones are free for each network address, then one now and then; meanwhile every
 * link looks wrong. With 2^256 links a restart that forgives helps nobody.
 */
@Component
public class PartnerTries {

    private static final int REMEMBERED = 10_000;

    private final int free;
    private final Guesses guesses;

    PartnerTries(ReferralProperties properties, Clock clock) {
        free = properties.wrongTries();
        guesses = new Guesses(REMEMBERED, properties.nextTry(), clock);
    }

    /** Whether one more may be tried from here. */
    public boolean take(String address) {
        return guesses.take(NetworkAddress.of(address), free);
    }

    /** It was right. */
    public void giveBack(String address) {
        guesses.giveBack(NetworkAddress.of(address), free);
    }
}
