/** That something was shared with another organisation, in ids only, and how its mail is addressed. */
@NullMarked
@NamedInterface("event")
package nl.handenindewijk.referral.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
