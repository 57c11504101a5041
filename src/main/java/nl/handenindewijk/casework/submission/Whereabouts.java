package nl.handenindewijk.casework.submission;

import nl.handenindewijk.shared.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, as far as they want to say.
 *
 * @param kind ADDRESS: postcode and house number are given; NO_FIXED_ADDRESS; RATHER_NOT
 * @param addition letter or addition of the house number, null if none
 */
public record Whereabouts(
        Kind kind,
        @Nullable Postcode postcode,
        @Nullable Integer houseNumber,
        @Nullable String addition) {

    public Whereabouts {
        if ((kind == Kind.ADDRESS) != (postcode != null)) {
            throw new IllegalArgumentException("A postcode goes with an address, and only with an address");
        }
    }

    /** What the resident chose to tell. */
    public enum Kind {
        ADDRESS,
        NO_FIXED_ADDRESS,
        RATHER_NOT
    }
}
