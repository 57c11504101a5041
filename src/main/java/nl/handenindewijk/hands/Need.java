package nl.handenindewijk.hands;

import nl.handenindewijk.hands.formula.Band;
import org.jspecify.annotations.Nullable;

/**
 * Full-time posts that a district needs, seen in three ways.
 *
 * @param flow for the hours of all that comes in
 * @param stock for the cases that are open; null if they are too few to show
 * @param service to keep the promise of a first contact; whole people
 */
record Need(Band flow, @Nullable Band stock, Band service) {

    /** The most that any of the three asks for. */
    Band needed() {
        var most = flow.max(service);
        return stock == null ? most : most.max(stock);
    }
}
