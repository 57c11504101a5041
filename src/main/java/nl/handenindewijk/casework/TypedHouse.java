package nl.handenindewijk.casework;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/** Postcode and house number as somebody types them in one go: 9901AA 12, 9901 aa 12 bis. */
record TypedHouse(Postcode postcode, int number, @Nullable String addition) {

    private static final Pattern HOUSE =
            Pattern.compile("(?i)(?<![\\w])([1-9][0-9]{3}) ?([a-z]{2})[ ,]*(?:nr\\.? ?|nummer )?([1-9][0-9]{0,4})"
                    + "(?:[ -]?([a-z][0-9]{0,3}|[0-9]{1,4}|bis|hs|huis|boven|onder|rood|zwart|i{2,3}|iv))?(?![\\w])");
    private static final Pattern SHORT_REFERENCE = Pattern.compile("[A-Za-z0-9]{4}[- ][A-Za-z0-9]{4}");

    static List<TypedHouse> in(String text) {
        return HOUSE.matcher(text)
                .results()
                .flatMap(found -> Postcode.parse(found.group(1) + found.group(2))
                        .map(postcode -> new TypedHouse(postcode, Integer.parseInt(found.group(3)), found.group(4)))
                        .stream())
                .toList();
    }

    static String without(String text) {
        return HOUSE.matcher(text).replaceAll(" ");
    }

    /** The number of a request as it is said on the phone, without the letters of the municipality; a house is none. */
    static Optional<PublicReference> shortReference(String typed, String prefix) {
        var plain = typed.strip();
        return SHORT_REFERENCE.matcher(plain).matches() && !HOUSE.matcher(plain).matches()
                ? PublicReference.parse(prefix + plain)
                : Optional.empty();
    }
}
