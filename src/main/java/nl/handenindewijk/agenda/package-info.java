/**
 * What a worker does on which day: tasks (<i>taken</i>) on cases, appointments (<i>afspraken</i>) with residents, and the
 * feed of one's own appointments for a calendar elsewhere.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "staff",
            "casework::folder",
            "casework::event",
            "casework::resident",
            "casework::submission"
        })
package nl.handenindewijk.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
