package nl.handenindewijk.notification;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** Accepts one plain mail address and nothing that could become a second recipient, a name or a header. */
final class PlainAddress {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{2,63}");

    private PlainAddress() {}

    /** @return the address with its domain in ASCII; empty if it is none */
    static Optional<String> parse(String typed) {
        var address = typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > 254) {
            return Optional.empty();
        }
        try {
            var ascii = address.substring(0, at) + "@" + IDN.toASCII(address.substring(at + 1));
            return SHAPE.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
