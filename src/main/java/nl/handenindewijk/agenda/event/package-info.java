/** What happened to appointments, in ids and codes only: never a name, a place or a word. */
@NullMarked
@NamedInterface("event")
package nl.handenindewijk.agenda.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
