/** What happened to an account or a team, in ids and codes only. */
@NullMarked
@NamedInterface("event")
package nl.handenindewijk.staff.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
