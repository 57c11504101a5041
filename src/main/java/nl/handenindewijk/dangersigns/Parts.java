package nl.handenindewijk.dangersigns;

import java.util.ArrayList;
import java.util.List;

/** The parts of a long text that are judged by themselves: its sentences, and stretches that slide over them. */
final class Parts {

    private static final int LONG = 30;
    private static final int STRETCH = 24;
    private static final int STEP = 12;
    private static final int FEWEST = 4;

    private Parts() {}

    /** First word of each part, and the word after its last; none when the text is not long. */
    static List<int[]> of(Words words) {
        List<int[]> parts = new ArrayList<>();
        int count = words.size();
        if (count <= LONG) {
            return parts;
        }
        int first = 0;
        for (int i = 0; i < count; i++) {
            if (words.endsSentence(i) && i + 1 - first >= FEWEST) {
                parts.add(new int[] {first, i + 1});
                first = i + 1;
            }
        }
        for (int start = 0; start < count; start += STEP) {
            parts.add(new int[] {start, Math.min(count, start + STRETCH)});
        }
        return parts;
    }
}
