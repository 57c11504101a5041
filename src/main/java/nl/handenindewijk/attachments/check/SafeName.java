package nl.handenindewijk.attachments.check;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name for a file that means the same on every system: no folders, no hidden or turned letters, not endless. */
final class SafeName {

    private static final int LONGEST = 80;
    private static final String NAMELESS = "bestand";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Controls, directions of writing, halves of characters, and what is not a character at all. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern NOT_ALLOWED = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");
    private static final Pattern EDGES = Pattern.compile("^[\\s.~-]+|[\\s.]+$");
    private static final Pattern OF_WINDOWS =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    static String of(@Nullable String typed, FileKind kind) {
        var name = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = NOT_ALLOWED.matcher(name).replaceAll("-");
        name = name.replaceAll("\\s+", " ");
        name = EXTENSION.matcher(edged(name)).replaceFirst("");
        name = edged(name);
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = edged(name.substring(0, name.offsetByCodePoints(0, LONGEST)));
        }
        if (name.isEmpty()) {
            name = NAMELESS;
        } else if (OF_WINDOWS.matcher(name).matches()) {
            name = NAMELESS + "-" + name;
        }
        return name + "." + kind.extension();
    }

    private static String edged(String name) {
        return EDGES.matcher(name).replaceAll("");
    }
}
