/**
 * Standard texts (<i>standaardteksten</i>) with fields that a worker puts in a message or a note, kept by an administrator
 * for the municipality or for one team.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "staff"})
package nl.handenindewijk.phrases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
