package nl.handenindewijk.terms;

import java.util.Optional;
import java.util.UUID;

/** Where the choices of the municipality are kept. */
public interface ChoiceSource {

    /** The choice that holds; empty as long as nobody stored one. */
    Optional<UUID> newest();

    /** @param first gives what cannot be chosen in the portal itself */
    TermsChoices choice(UUID id, TermsChoices first);
}
