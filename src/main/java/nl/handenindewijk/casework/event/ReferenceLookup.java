package nl.handenindewijk.casework.event;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;

/** Goes between the reference people say and the id that events and the view log carry; restricted requests included. */
public interface ReferenceLookup {

    /** The request with this reference. */
    Optional<UUID> idOf(PublicReference reference);

    /** The references of these requests; an unknown id is left out. */
    Map<UUID, PublicReference> referencesOf(Collection<UUID> ids);
}
