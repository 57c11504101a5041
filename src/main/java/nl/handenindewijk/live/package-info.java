/**
 * What changes while a worker looks: news for open desks and pages of cases (<i>nieuws</i>), and who else has a case open
 * at this moment (<i>meekijken</i>). Keeps nothing of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "staff", "casework::folder", "casework::event"})
package nl.handenindewijk.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
