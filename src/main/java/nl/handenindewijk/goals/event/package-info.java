/** What became of goals, in ids and codes only. */
@NullMarked
@NamedInterface("event")
package nl.handenindewijk.goals.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
