/**
 * Signals of arrears from creditors (<i>vroegsignalering</i>, Wgs 3 lid 1 b): a file is read line by line, reported on without
 * a word about anybody, and once confirmed each signal is a question at the desk with the term of the law.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neighbourhood",
            "staff",
            "casework::folder",
            "casework::event",
            "casework::submission"
        })
package nl.handenindewijk.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
