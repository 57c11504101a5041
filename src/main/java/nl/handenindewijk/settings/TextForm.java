package nl.handenindewijk.settings;

import org.jspecify.annotations.Nullable;

/**
 * A text as an administrator typed it.
 *
 * @param code message key
 * @param gezien number of the newest change when it was shown
 */
record TextForm(
        @Nullable String code,
        @Nullable String taal,
        @Nullable String tekst,
        @Nullable String reden,
        @Nullable String gezien) {

    String key() {
        return code == null ? "" : code;
    }

    String language() {
        return taal == null ? "" : taal;
    }

    String written() {
        return Typed.line(tekst);
    }

    String reason() {
        return Typed.line(reden);
    }

    long seen() {
        return Typed.number(gezien);
    }
}
