/**
 * Bringing a resident to another organisation (<i>doorverwijzen</i>): with agreement and a chosen few data (<i>warm</i>),
 * or by telling where to go (<i>koud</i>). The organisation answers behind a link, without an account.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "terms",
            "staff",
            "directory",
            "neighbourhood",
            "casework::folder",
            "casework::event",
            "casework::resident",
            "casework::submission"
        })
package nl.handenindewijk.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
