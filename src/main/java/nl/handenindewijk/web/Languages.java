package nl.handenindewijk.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the pages. A new one is a code here and a {@code _xx} file beside each message file, whose {@code
 * common.dir} says whether it reads from the right.
 */
final class Languages {

    /** Dutch first: it is the language of whoever chose none. */
    static final List<String> CODES = List.of("nl", "en");

    private Languages() {}

    /** Dutch for anything unknown. */
    static Locale locale(@Nullable String code) {
        return Locale.forLanguageTag(code != null && CODES.contains(code) ? code : CODES.get(0));
    }
}
