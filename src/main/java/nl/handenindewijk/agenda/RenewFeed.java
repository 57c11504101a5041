package nl.handenindewijk.agenda;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Gives a worker a new secret address for the own appointments; the one before is worth nothing from then on. */
@UseCase
class RenewFeed {

    private final Feeds feeds;
    private final FeedKeys keys;
    private final Clock clock;

    RenewFeed(Feeds feeds, FeedKeys keys, Clock clock) {
        this.feeds = feeds;
        this.keys = keys;
        this.clock = clock;
    }

    /** @return the secret part of the address, which nobody can read back later */
    String handle(UUID actionKey, CurrentWorker by) {
        var token = keys.tokenFor(by.id(), actionKey);
        feeds.put(by.id(), keys.hashOf(token), clock.instant());
        return token;
    }
}
