/**
 * The reporting code for violence at home and child abuse (<i>meldcode huiselijk geweld en kindermishandeling</i>, Besluit
 * verplichte meldcode): the five steps beside a case, apart from its notes, and readable only for whoever has the case,
 * the attention officer (<i>aandachtsfunctionaris</i>), and for a while who opens it in an emergency. Nothing here sends
 * anything to anybody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "staff", "casework::folder", "casework::event"})
package nl.handenindewijk.meldcode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
