package nl.handenindewijk.dangersigns;

/**
 * What a word comes down to when spelling and ending are forgotten: {@code geslagen}, {@code geslage} and
 * {@code gesslagen} come out the same, and so do {@code wordt} and {@code word}.
 */
final class Sound {

    private static final int SHORTEST_STEM = 3;
    private static final String[] ENDINGS = {"en", "e", "t", "n", "s"};

    private Sound() {}

    static String of(String word) {
        if (word.charAt(0) > 'z') {
            return word;
        }
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = plain(word, i);
            if (c != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != c)) {
                key.append(c);
            }
        }
        return withoutEnding(key.toString());
    }

    private static char plain(String word, int i) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        return switch (c) {
            case 'd' -> next == 't' ? 0 : next == ' ' ? 't' : 'd';
            case 'c' -> next == 'h' ? 'g' : next == 'k' ? 0 : 'k';
            case 'h' -> i > 0 && word.charAt(i - 1) == 'c' ? 0 : 'h';
            case 'i' -> next == 'j' ? 0 : 'i';
            case 'j' -> i > 0 && word.charAt(i - 1) == 'i' ? 'y' : 'j';
            case 'e' -> next == 'i' ? 'y' : 'e';
            case 'a' -> next == 'u' ? 'o' : 'a';
            case 'v' -> 'f';
            case 'z' -> 's';
            default -> c;
        };
    }

    private static String withoutEnding(String key) {
        for (String ending : ENDINGS) {
            if (key.endsWith(ending) && key.length() - ending.length() >= SHORTEST_STEM) {
                return key.substring(0, key.length() - ending.length());
            }
        }
        return key;
    }
}
