package nl.handenindewijk.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another case as a line on the page of one.
 *
 * @param name null if the resident gave none
 */
public record RelatedCase(
        UUID id, String reference, @Nullable String name, String theme, Status status) {}
