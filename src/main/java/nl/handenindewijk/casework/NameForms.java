package nl.handenindewijk.casework;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How names sound alike though they are written differently (Meijer, Meyer), and which are a slip of the finger apart.
 * Two words are near when leaving out the same number of letters makes them equal; only what is left is ever hashed, so
 * no letter of a name can be counted in the index.
 */
final class NameForms {

    private static final int PARTICLE = 3;
    private static final int ONE_WRONG_FROM = 4;
    private static final int TWO_WRONG_FROM = 7;
    private static final int LONGEST = 16;

    /** In this order; left what is written, right how it sounds. */
    private static final List<Map.Entry<String, String>> SOUNDS = List.of(
            Map.entry("ij", "y"),
            Map.entry("ei|ey|ai|ay", "y"),
            Map.entry("sch|sh|sj", "s"),
            Map.entry("ch|kh|gh", "h"),
            Map.entry("ck|q", "k"),
            Map.entry("c(?=[eiy])", "s"),
            Map.entry("c", "k"),
            Map.entry("x", "ks"),
            Map.entry("ph|v", "f"),
            Map.entry("th|dt", "t"),
            Map.entry("dj", "j"),
            Map.entry("z", "s"),
            Map.entry("oe|ou|ue", "u"),
            Map.entry("ie", "i"),
            Map.entry("ae", "a"),
            Map.entry("[jy]", "i"),
            Map.entry("(.)\\1+", "$1"),
            Map.entry("(?<=.{2})h$", ""));

    private NameForms() {}

    /** Every word of a name as it sounds, and small words written together with what follows (van der Meer, Vandermeer). */
    static Set<String> of(String name) {
        var forms = new LinkedHashSet<String>();
        var before = new ArrayList<String>();
        for (var word : name.split("[^\\p{L}\\p{M}'’`]+")) {
            var plain = plain(word);
            if (plain.isEmpty()) {
                continue;
            }
            forms.add(sound(plain));
            for (int i = 0; i < before.size(); i++) {
                forms.add(sound(String.join("", before.subList(i, before.size())) + plain));
            }
            if (plain.length() > PARTICLE) {
                before.clear();
            } else {
                before.add(plain);
            }
        }
        return forms;
    }

    /** One word as it sounds. */
    static String sound(String word) {
        var sound = plain(word);
        for (var rule : SOUNDS) {
            sound = sound.replaceAll(rule.getKey(), rule.getValue());
        }
        return sound.length() > LONGEST ? sound.substring(0, LONGEST) : sound;
    }

    /** The sound itself and what is left of it without one letter or, of a long one, two. */
    static Set<String> variants(String sound) {
        var all = new LinkedHashSet<>(Set.of(sound));
        var last = Set.of(sound);
        for (int i = 0; i < mayDiffer(sound); i++) {
            var shorter = new LinkedHashSet<String>();
            for (var one : last) {
                for (int at = 0; at < one.length(); at++) {
                    shorter.add(one.substring(0, at) + one.substring(at + 1));
                }
            }
            all.addAll(shorter);
            last = shorter;
        }
        return all;
    }

    /** Whether one may be meant where the other is written: letters left out, added, changed or swapped with the next. */
    static boolean near(String sound, String other) {
        int most = mayDiffer(sound.length() < other.length() ? other : sound);
        return Math.abs(sound.length() - other.length()) <= most && distance(sound, other) <= most;
    }

    private static int mayDiffer(String sound) {
        return sound.length() >= TWO_WRONG_FROM ? 2 : sound.length() >= ONE_WRONG_FROM ? 1 : 0;
    }

    /** How many letters are left out, added, changed or swapped with the next. */
    static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]+", "")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }
}
