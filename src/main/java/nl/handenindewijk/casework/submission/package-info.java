/** The door through which a new help request comes in. */
@NullMarked
@NamedInterface("submission")
package nl.handenindewijk.casework.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
