package nl.handenindewijk.dangersigns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Picks the words that speak loudest for a sign, as stretches of the text. */
final class Reasons {

    private static final double LOUD = 0.35;
    private static final int MOST_WORDS = 10;

    private Reasons() {}

    static List<Mark> of(Reading reading, int first, int end, int kind) {
        double[] perWord = reading.contributions(first, end, kind);
        double[] sorted = perWord.clone();
        Arrays.sort(sorted);
        double loudest = sorted[sorted.length - 1];
        double enough = Math.max(loudest * LOUD, sorted[Math.max(0, sorted.length - MOST_WORDS)]);
        List<Mark> marks = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= perWord.length; i++) {
            boolean loud = i < perWord.length && perWord[i] >= enough && perWord[i] > 0;
            if (loud && from < 0) {
                from = i;
            }
            if (!loud && from >= 0) {
                marks.add(reading.words().mark(first + from, first + i - 1));
                from = -1;
            }
        }
        return marks;
    }
}
