package nl.handenindewijk.goals;

/** How a goal stands. */
enum GoalState {
    OPEN,
    REACHED,
    PARTLY,
    NOT_REACHED,
    /** The resident does not want it any more. */
    DROPPED
}
