/**
 * The social map (<i>sociale kaart</i>): organisations and their services, with themes, districts, languages, opening
 * hours and room, exchanged in the shape of Open Referral (HSDS 3.0). Published facts about organisations, nothing
 * about residents.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neighbourhood", "staff", "casework::submission"})
package nl.handenindewijk.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
