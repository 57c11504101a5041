/** What others may learn of the data about areas: ids and codes. */
@NullMarked
@NamedInterface("event")
package nl.handenindewijk.neighbourhood.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
