package nl.handenindewijk.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places that the portal fills in, such as <code>{0}</code>. Administrators see apostrophes as they are; the
 * message files double them where there is something to fill in.
 */
final class TextPattern {

    private TextPattern() {}

    /** The places, as they are written; in a text with a brace too many there are none that can be read. */
    static List<String> places(String text) {
        var places = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{' && depth++ == 0) {
                start = i;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                places.add(text.substring(start, i + 1));
            }
            if (depth < 0) {
                return List.of(text);
            }
        }
        return depth == 0 ? places.stream().distinct().sorted().toList() : List.of(text);
    }

    /** As an administrator sees a text of a message file. */
    static String friendly(String text) {
        return places(text).isEmpty() ? text : text.replace("''", "'");
    }

    /** As the portal fills it in. */
    static String quoted(String friendly) {
        return friendly.replace("'", "''");
    }
}
