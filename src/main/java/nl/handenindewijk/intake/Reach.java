package nl.handenindewijk.intake;

import nl.handenindewijk.casework.submission.ContactPreferences;
import org.jspecify.annotations.Nullable;

/**
 * How a resident wants to be reached, and by which name.
 *
 * @param name null if not given
 */
public record Reach(ContactPreferences contact, @Nullable String name) {}
