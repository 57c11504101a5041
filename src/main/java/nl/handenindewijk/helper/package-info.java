/**
 * Who asks for somebody else or passes on a worry: may follow with a number and code of their own that it came in and was
 * taken up, and nothing more, until the person or a worker ends that; how far it is, once the person agrees. And the code of the person concerned, which a
 * worker hands out.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "staff",
            "agenda::event",
            "casework::folder",
            "casework::event",
            "casework::resident",
            "casework::submission"
        })
package nl.handenindewijk.helper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
