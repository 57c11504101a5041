package nl.handenindewijk.agenda;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Ends the feed of a worker: the address leads nowhere any more. */
@UseCase
class RevokeFeed {

    private final Feeds feeds;

    RevokeFeed(Feeds feeds) {
        this.feeds = feeds;
    }

    void handle(CurrentWorker by) {
        feeds.remove(by.id());
    }
}
