/**
 * Workers (<i>medewerkers</i>), teams (<i>wijkteams</i>) and their areas, roles and sign-in, and who the current worker
 * is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neighbourhood"})
package nl.handenindewijk.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
