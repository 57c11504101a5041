/**
 * The resident's side: the draft (<i>concept</i>), its steps and check page, the receipt (<i>ontvangstbewijs</i>) and
 * <i>mijn vraag</i>; and a question that somebody else types or passes on (<i>voor een ander</i>).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neighbourhood",
            "dangersigns",
            "casework::submission",
            "casework::resident",
            "casework::folder",
            "casework::event",
            "staff",
            "terms",
            "settings",
            "reporting",
            "helper",
            "referral"
        })
package nl.handenindewijk.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
