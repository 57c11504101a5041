/**
 * The append-only record of changes and of views (<i>inzagelog</i>), written in the transaction of what it records. The
 * database itself refuses to change it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "staff",
            "staff::event",
            "casework::event",
            "terms",
            "helplines",
            "phrases",
            "settings",
            "meldcode::event",
            "directory",
            "hands::event",
            "neighbourhood::event"
        })
package nl.handenindewijk.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
