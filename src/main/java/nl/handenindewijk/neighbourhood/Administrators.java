package nl.handenindewijk.neighbourhood;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who works on data about areas; the staff module, which knows people, answers. */
public interface Administrators {

    /** Whoever is signed in. */
    UUID signedIn();

    /** Their names, for a history. */
    Map<UUID, String> names(Collection<UUID> ids);
}
