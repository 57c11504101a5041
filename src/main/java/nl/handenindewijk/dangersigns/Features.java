package nl.handenindewijk.dangersigns;

import java.util.Arrays;

/**
 * What the model looks at in a text: words and groups of up to three words; groups of three to five letters inside a
 * word (so that typing errors and endings matter less); how words sound, alone and with the next two; and concepts,
 * alone, in pairs that stand close together, and with the sound of a word nearby. Each keeps the words it came from, so
 * that the model can show its reasons.
 */
final class Features {

    /** Kinds of features; each weighs differently. */
    static final int WORD = 0;

    static final int LETTERS = 1;
    static final int CONCEPT = 2;
    static final int SOUND = 3;
    static final int MIXED = 4;

    private static final int WORDS_TOGETHER = 3;
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 5;
    private static final int CONCEPT_REACH = 5;
    private static final int SOUND_REACH = 2;

    private final Words words;
    private int[] hashes = new int[512];
    private int[] places = new int[512];
    private byte[] groups = new byte[512];
    private int size;

    Features(Words words, Concepts concepts) {
        this.words = words;
        int count = words.size();
        int[][] meanings = new int[count][];
        int[] names = new int[count];
        int[] sounds = new int[count];
        for (int i = 0; i < count; i++) {
            meanings[i] = concepts.of(words.get(i));
            names[i] = Hash.of(words.get(i));
            sounds[i] = Hash.of(Sound.of(words.get(i)));
        }
        for (int i = 0; i < count; i++) {
            addWordGroups(names, i);
            addLetterGroups(words.get(i), i);
            addConcepts(meanings, i);
            addSounds(sounds, i);
            addMixed(meanings, sounds, i);
        }
    }

    int size() {
        return size;
    }

    int hash(int index) {
        return hashes[index];
    }

    int group(int index) {
        return groups[index];
    }

    /** Whether it comes from its first and last word only, not from those between. */
    boolean isPair(int index) {
        return groups[index] >= CONCEPT;
    }

    int firstWord(int index) {
        return places[index] >>> 4;
    }

    int lastWord(int index) {
        return (places[index] >>> 4) + (places[index] & 15);
    }

    Words words() {
        return words;
    }

    private void addWordGroups(int[] names, int first) {
        int hash = Hash.add(Hash.SEED, 'w');
        for (int n = 0; n < WORDS_TOGETHER && first + n < names.length; n++) {
            hash = Hash.add(hash, names[first + n]);
            add(Hash.finish(hash), first, first + n, WORD);
        }
    }

    private void addSounds(int[] sounds, int first) {
        int alone = Hash.add(Hash.add(Hash.SEED, 's'), sounds[first]);
        add(Hash.finish(alone), first, first, SOUND);
        for (int next = first + 1; next < sounds.length && next <= first + SOUND_REACH; next++) {
            add(Hash.finish(Hash.add(alone, sounds[next])), first, next, SOUND);
        }
    }

    private void addMixed(int[][] meanings, int[] sounds, int first) {
        for (int next = first + 1; next < sounds.length && next <= first + SOUND_REACH; next++) {
            for (int meaning : meanings[first]) {
                add(pair('m', meaning, sounds[next]), first, next, MIXED);
            }
            for (int meaning : meanings[next]) {
                add(pair('n', meaning, sounds[first]), first, next, MIXED);
            }
        }
    }

    private static int pair(char mark, int meaning, int sound) {
        return Hash.finish(Hash.add(Hash.add(Hash.add(Hash.SEED, mark), meaning), sound));
    }

    private void addLetterGroups(String word, int at) {
        int last = word.length() + 1;
        for (int from = 0; from <= last; from++) {
            int hash = Hash.add(Hash.SEED, 'c');
            for (int n = 0; n < MOST_LETTERS && from + n <= last; n++) {
                int i = from + n;
                hash = Hash.add(hash, i == 0 || i == last ? ' ' : word.charAt(i - 1));
                if (n + 1 >= FEWEST_LETTERS) {
                    add(Hash.finish(hash), at, at, LETTERS);
                }
            }
        }
    }

    private void addConcepts(int[][] meanings, int first) {
        for (int meaning : meanings[first]) {
            int alone = Hash.add(Hash.add(Hash.SEED, 'k'), meaning);
            add(Hash.finish(alone), first, first, CONCEPT);
            for (int next = first + 1; next < meanings.length && next <= first + CONCEPT_REACH; next++) {
                for (int other : meanings[next]) {
                    if (other != meaning) {
                        add(Hash.finish(Hash.add(alone, other)), first, next, CONCEPT);
                    }
                }
            }
        }
    }

    private void add(int hash, int first, int last, int group) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            places = Arrays.copyOf(places, size * 2);
            groups = Arrays.copyOf(groups, size * 2);
        }
        hashes[size] = hash;
        places[size] = (first << 4) | (last - first);
        groups[size] = (byte) group;
        size++;
    }
}
