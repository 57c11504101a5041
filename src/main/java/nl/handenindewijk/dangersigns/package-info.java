/**
 * Explainable signs of danger (<i>gevaarsignalen</i>) in what a resident writes. Pure Java, no network. A sign may only
 * raise urgency, never lower it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.handenindewijk.dangersigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
