/** What others may learn of the planner of hands: ids and codes. */
@NullMarked
@NamedInterface("event")
package nl.handenindewijk.hands.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
