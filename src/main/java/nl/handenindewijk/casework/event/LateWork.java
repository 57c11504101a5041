package nl.handenindewijk.casework.event;

import java.util.List;
import java.util.UUID;

/** How much of whose work is late or too long silent: numbers only, restricted requests not counted. */
public interface LateWork {

    /** Whom to remind today; nobody on a day off. */
    List<Reminder> today();

    /**
     * A reminder for one person.
     *
     * @param asLead about the own teams, rather than about the own requests
     * @param overdue requests with a date that has passed
     * @param silent requests that no person has answered for too long
     */
    record Reminder(UUID workerId, boolean asLead, int overdue, int silent) {}
}
