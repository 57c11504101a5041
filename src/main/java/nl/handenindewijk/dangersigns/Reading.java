package nl.handenindewijk.dangersigns;

import java.util.Arrays;

/** One text as the model sees it; scores the whole or a part of it and tells which words did it. */
final class Reading {

    private static final float[] UNPACKED = new float[256];

    static {
        for (int i = 0; i < 256; i++) {
            UNPACKED[i] = DangerModel.unpacked((byte) i);
        }
    }

    private final DangerModel model;
    private final double[] importances;
    private final Features features;
    private final int[] known;
    private final int[] wordStart;

    /**
     * @param importances of the features of the model, worked out once
     * @param index place of each feature hash in the model
     */
    Reading(DangerModel model, double[] importances, FeatureIndex index, Features features) {
        this.model = model;
        this.importances = importances;
        this.features = features;
        this.known = new int[features.size()];
        this.wordStart = new int[features.words().size() + 1];
        for (int i = 0; i < known.length; i++) {
            known[i] = index.of(features.hash(i));
            wordStart[features.firstWord(i) + 1] = i + 1;
        }
    }

    /** Share of the words that the model has met. */
    double familiarity() {
        int words = features.words().size();
        int met = 0;
        int last = -1;
        for (int i = 0; i < known.length; i++) {
            boolean word = features.group(i) == Features.WORD && features.firstWord(i) == features.lastWord(i);
            if (word && known[i] >= 0 && features.firstWord(i) != last) {
                met++;
                last = features.firstWord(i);
            }
        }
        return words == 0 ? 0 : (double) met / words;
    }

    /** The score of every head for the words from first up to, not including, end. */
    double[] score(int first, int end) {
        Counts counts = count(first, end);
        double[] sums = new double[DangerModel.HEADS];
        double squares = 0;
        for (int slot = 0; slot < counts.keys.length; slot++) {
            int feature = counts.keys[slot];
            if (feature >= 0) {
                double value = DangerModel.frequency(counts.times[slot]) * importances[feature];
                squares += value * value;
                int at = feature * DangerModel.HEADS;
                for (int head = 0; head < sums.length; head++) {
                    sums[head] += value * UNPACKED[model.weights()[at + head] & 255];
                }
            }
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        for (int head = 0; head < sums.length; head++) {
            sums[head] = sums[head] * model.scale()[head] / length + model.bias()[head];
        }
        return sums;
    }

    /** What each word from first up to end adds to the score of a kind, divided over the words of each feature. */
    double[] contributions(int first, int end, int kind) {
        Counts counts = count(first, end);
        double length = counts.length(importances);
        double[] perWord = new double[end - first];
        for (int i = wordStart[first]; i < wordStart[end]; i++) {
            int feature = known[i];
            int from = features.firstWord(i);
            int to = features.lastWord(i);
            if (feature < 0 || to >= end) {
                continue;
            }
            int at = feature * DangerModel.HEADS;
            double weight = DangerModel.together(
                    UNPACKED[model.weights()[at + kind] & 255] * model.scale()[kind],
                    UNPACKED[model.weights()[at + DangerModel.ANY] & 255] * model.scale()[DangerModel.ANY]);
            int times = counts.of(feature);
            double share = DangerModel.frequency(times) / times * importances[feature] * weight / length;
            if (features.isPair(i)) {
                perWord[from - first] += share / 2;
                perWord[to - first] += share / 2;
            } else {
                for (int word = from; word <= to; word++) {
                    perWord[word - first] += share / (to - from + 1);
                }
            }
        }
        return perWord;
    }

    Words words() {
        return features.words();
    }

    private Counts count(int first, int end) {
        Counts counts = new Counts(wordStart[end] - wordStart[first]);
        for (int i = wordStart[first]; i < wordStart[end]; i++) {
            if (known[i] >= 0 && features.lastWord(i) < end) {
                counts.add(known[i]);
            }
        }
        return counts;
    }

    /** How often each feature occurs; a small hash table without boxing. */
    private static final class Counts {

        private final int[] keys;
        private final int[] times;

        Counts(int most) {
            int size = Integer.highestOneBit(Math.max(8, most) * 2 - 1) << 1;
            this.keys = new int[size];
            this.times = new int[size];
            Arrays.fill(keys, -1);
        }

        void add(int feature) {
            int slot = slot(feature);
            keys[slot] = feature;
            times[slot]++;
        }

        int of(int feature) {
            return times[slot(feature)];
        }

        double length(double[] importances) {
            double squares = 0;
            for (int slot = 0; slot < keys.length; slot++) {
                if (keys[slot] >= 0) {
                    double value = DangerModel.frequency(times[slot]) * importances[keys[slot]];
                    squares += value * value;
                }
            }
            return squares == 0 ? 1 : Math.sqrt(squares);
        }

        private int slot(int feature) {
            int slot = Hash.finish(feature) & (keys.length - 1);
            while (keys[slot] >= 0 && keys[slot] != feature) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }
    }
}
