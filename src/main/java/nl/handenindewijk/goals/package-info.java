/**
 * What help is meant to reach: goals (<i>doelen</i>) of a case with their outcome, and scores on thirteen life domains
 * (<i>leefgebieden</i>), as numbers only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "staff", "casework::folder", "casework::event"})
package nl.handenindewijk.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
