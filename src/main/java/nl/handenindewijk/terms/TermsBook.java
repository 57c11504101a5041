package nl.handenindewijk.terms;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the rest of the portal finds the law and promises that hold now. */
public class TermsBook {

    private final ChoiceSource stored;
    private final TermsInForce first;
    private volatile Page open;

    /** @param first what holds as long as nothing was stored */
    TermsBook(TermsChoices first, ChoiceSource stored) {
        this.first = TermsInForce.of(first);
        this.stored = stored;
        this.open = new Page(null, this.first);
    }

    /**
     * What holds now. Asks the database for the newest choice each time, so that a change counts at once on every
     * instance; ask anew for each piece of work and keep the answer within it.
     */
    public TermsInForce now() {
        Optional<UUID> newest = stored.newest();
        Page page = open;
        if (newest.isEmpty()) {
            return first;
        }
        if (!newest.get().equals(page.id)) {
            page = new Page(newest.get(), TermsInForce.of(stored.choice(newest.get(), first.choices())));
            open = page;
        }
        return page.terms;
    }

    private record Page(@Nullable UUID id, TermsInForce terms) {}
}
