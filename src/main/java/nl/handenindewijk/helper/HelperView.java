package nl.handenindewijk.helper;

import java.time.Instant;
import nl.handenindewijk.shared.PublicReference;

/** All that a helper may know; nothing else is in here, and cannot be. */
public record HelperView(PublicReference reference, Instant receivedAt, boolean takenUp) {}
