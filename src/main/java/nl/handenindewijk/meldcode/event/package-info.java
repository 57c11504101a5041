/** That something was written under the reporting code, in ids only. */
@NullMarked
@NamedInterface("event")
package nl.handenindewijk.meldcode.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
