package nl.handenindewijk.casework;

import nl.handenindewijk.shared.PersonalNumbers;

/** The first words of a story, on one line, without numbers that nobody needs. */
final class Excerpt {

    private static final int CHARACTERS = 54;

    private Excerpt() {}

    static String of(String story) {
        var line = PersonalNumbers.mask(story).strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= CHARACTERS) {
            return line;
        }
        int end = line.offsetByCodePoints(0, CHARACTERS);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end) + " …";
    }
}
