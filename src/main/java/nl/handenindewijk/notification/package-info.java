/**
 * Neutral mail to residents and workers after something happened, with proof of sending (Awb 2:10, 2:25). No mail
 * carries a topic, a name or a word of a case.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "staff",
            "casework::event",
            "casework::resident",
            "meldcode::event",
            "referral::event"
        })
package nl.handenindewijk.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
