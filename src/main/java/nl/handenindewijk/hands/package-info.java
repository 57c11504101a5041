/**
 * How many hands (<i>handen</i>, full-time posts) a district needs beside how many it has, and what one more would do. A
 * planning aid for the municipality: always a band with what it rests on, never a promise and never about one worker.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "neighbourhood", "staff", "settings", "reporting"})
package nl.handenindewijk.hands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
