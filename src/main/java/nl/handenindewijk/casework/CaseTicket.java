package nl.handenindewijk.casework;

import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;

/**
 * Which case an action is about, and from which state of it.
 *
 * @param version as the form was shown; an older one is refused with {@link StaleVersion}
 * @param actionKey made with the form; the same key sent twice acts once
 */
public record CaseTicket(PublicReference reference, long version, UUID actionKey) {}
