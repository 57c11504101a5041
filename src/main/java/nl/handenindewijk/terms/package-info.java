/**
 * Statutory terms (<i>wettelijke termijnen</i>), promises of the municipality and working days, each date with its
 * reason. Pure Java, except for the page where an administrator changes what a municipality may choose. Sources:
 * Algemene termijnenwet, Awb, Wmo 2015, Wgs, Jeugdwet, Participatiewet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "staff"})
package nl.handenindewijk.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
