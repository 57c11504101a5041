/**
 * The persons around a resident (<i>netwerk</i>): who they are, whether they care for the resident (<i>mantelzorger</i>),
 * and what may be told to whom, agreed with whom and when.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "staff", "casework::folder", "casework::event", "casework::submission"})
package nl.handenindewijk.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
