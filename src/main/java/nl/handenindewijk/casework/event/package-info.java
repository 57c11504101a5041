/** What happened to a help request, in ids and codes only: never a name, a word or an address. */
@NullMarked
@NamedInterface("event")
package nl.handenindewijk.casework.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
