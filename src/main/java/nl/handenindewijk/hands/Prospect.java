package nl.handenindewijk.hands;

import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.Line;

/**
 * What a number of hands would do.
 *
 * @param needed full-time posts
 * @param available full-time posts for requests
 * @param perWeek requests a week
 * @param perHand requests one full-time post handles a week
 */
record Prospect(Band needed, double available, double perWeek, double perHand) {

    private static final double WHOLE = 0.05;

    /** Missing posts at the light and the heavy end; negative where there are more than needed. */
    Band missing() {
        return needed.map(value -> value - available);
    }

    /** Fewer than even light work asks for, or too few to keep up with what is expected. */
    boolean isShort() {
        return available < needed.low() || (grows() && available < needed.likely());
    }

    boolean isAmple() {
        return available > needed.high();
    }

    /** Part of the time that hands are busy; at 1 or more the line grows without end. */
    double load() {
        return perWeek / (available * perHand);
    }

    boolean grows() {
        return perWeek >= available * perHand;
    }

    /** Requests by which the line grows a week. */
    double growth() {
        return perWeek - available * perHand;
    }

    /** The line with the whole people that fit in these posts. */
    Line below() {
        return new Line((int) Math.floor(available + WHOLE), perWeek, perHand);
    }

    /** The line with one person more, or the same if posts are whole people. */
    Line above() {
        return new Line((int) Math.ceil(available - WHOLE), perWeek, perHand);
    }
}
