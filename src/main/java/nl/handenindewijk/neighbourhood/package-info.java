/**
 * The municipality and its areas: districts (<i>wijken</i>), quarters (<i>buurten</i>) and the way from a postcode and
 * house number to a quarter.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.handenindewijk.neighbourhood;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
