package nl.handenindewijk.agenda;

import nl.handenindewijk.agenda.event.AppointmentChanged.What;

/** How an appointment stands. One that was moved is still planned. */
enum AppointmentState {
    PLANNED(What.MADE),
    KEPT(What.KEPT),
    MISSED_BY_RESIDENT(What.MISSED_BY_RESIDENT),
    MISSED_BY_US(What.MISSED_BY_US),
    CANCELLED(What.CANCELLED);

    private final What what;

    AppointmentState(What what) {
        this.what = what;
    }

    What what() {
        return what;
    }
}
