/**
 * The help lines (<i>hulplijnen</i>) that residents are shown, as an administrator keeps them: numbers, hours, the day
 * somebody last looked them up, and who changed what and why.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "staff"})
package nl.handenindewijk.helplines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
