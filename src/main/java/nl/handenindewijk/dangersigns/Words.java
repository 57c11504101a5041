package nl.handenindewijk.dangersigns;

import java.util.ArrayList;
import java.util.List;

/** The words of a normalised text and where they stand. */
final class Words {

    private final NormalisedText text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    Words(NormalisedText text) {
        this.text = text;
        String value = text.value();
        int start = 0;
        while (start < value.length()) {
            int space = value.indexOf(' ', start);
            int end = space < 0 ? value.length() : space;
            words.add(value.substring(start, end));
            starts.add(start);
            start = end + 1;
        }
    }

    int size() {
        return words.size();
    }

    String get(int index) {
        return words.get(index);
    }

    /** Whether a sentence ends after this word. */
    boolean endsSentence(int index) {
        return index == size() - 1
                || text.hasStopBetween(starts.get(index) + words.get(index).length() - 1, starts.get(index + 1));
    }

    /** The place in the source of the words from first to last, both included. */
    Mark mark(int first, int last) {
        return text.mark(starts.get(first), starts.get(last) + words.get(last).length());
    }
}
