package nl.handenindewijk.casework.resident;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/** "Bent u geholpen?": what a resident says after the case was closed. Only asked on the page of the own request. */
public interface OwnFeedback {

    /** What was said since the case was last closed. */
    Optional<Helped> of(UUID requestId);

    /** The click itself counts; a later one takes its place. False if there is no such closed request. */
    boolean give(PublicReference reference, AccessCode code, Helped helped);

    /**
     * Tells more, and asks for more help where that is wanted: then the case is open again.
     *
     * @param words for the team, null if none
     * @param actionKey made when the form was shown; the same key twice tells once
     * @return false if there is no such closed request
     */
    boolean explain(PublicReference reference, AccessCode code, @Nullable String words, Wish wish, UUID actionKey);

    /** The answer. */
    enum Helped {
        YES,
        PARTLY,
        NO
    }

    /** What the resident wants now. */
    enum Wish {
        NOTHING,
        CALL_BACK,
        GO_ON
    }
}
