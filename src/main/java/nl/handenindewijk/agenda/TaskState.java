package nl.handenindewijk.agenda;

/** How a task stands. */
enum TaskState {
    OPEN,
    DONE,
    /** Not needed any more. */
    DROPPED
}
