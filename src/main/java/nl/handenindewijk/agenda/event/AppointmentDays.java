package nl.handenindewijk.agenda.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells on which days a resident has an appointment, for whom the resident lets know that. */
public interface AppointmentDays {

    /** Of those to come, each day once, the first first. */
    List<LocalDate> plannedDays(UUID requestId);
}
