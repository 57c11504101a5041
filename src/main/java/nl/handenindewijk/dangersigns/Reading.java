package nl.handenindewijk.dangersigns;

import org.jspecify.annotations.Nullable;

/** One text as the model sees it; scores the whole or a part of it and tells which words did it. */
final class Reading {

    private static final float[] UNPACKED = new float[256];

    static {
        for (int i = 0; i < 256; i++) {
            UNPACKED[i] = DangerModel.unpacked((byte) i);
        }
    }

    private final DangerModel model;
    private final Features features;
    private final int[] wordStart;

    /** Of each feature of the text its number among those the model knows, or -1. */
    private final int[] known;

    /** Of each known feature its importance, and after that its weight for every head times its importance. */
    private final double[] importance;

    private final float[] weights;
    private final int[] times;
    private final int[] touched;
    private double @Nullable [] ofTheWhole;

    /**
     * @param importances of the features of the model, worked out once
     * @param index place of each feature hash in the model
     */
    Reading(DangerModel model, double[] importances, FeatureIndex index, Features features) {
        this.model = model;
        this.features = features;
        this.known = new int[features.size()];
        this.wordStart = new int[features.words().size() + 1];
        int[] places = new int[known.length];
        int count = 0;
        FirstSeen seen = new FirstSeen(known.length);
        for (int i = 0; i < known.length; i++) {
            int hash = features.hash(i);
            int slot = seen.slot(hash);
            if (seen.isFree(slot)) {
                int place = index.of(hash);
                seen.put(slot, hash, place < 0 ? -1 : count);
                if (place >= 0) {
                    places[count++] = place;
                }
            }
            known[i] = seen.number(slot);
            wordStart[features.firstWord(i) + 1] = i + 1;
        }
        this.importance = new double[count];
        this.weights = new float[count * DangerModel.HEADS];
        this.times = new int[count];
        this.touched = new int[count];
        for (int feature = 0; feature < count; feature++) {
            importance[feature] = importances[places[feature]];
            for (int head = 0; head < DangerModel.HEADS; head++) {
                weights[feature * DangerModel.HEADS + head] = (float) importance[feature]
                        * UNPACKED[model.weights()[places[feature] * DangerModel.HEADS + head] & 255];
            }
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

    /** The score of every head for the whole text. */
    double[] score() {
        double[] heads = ofTheWhole;
        if (heads == null) {
            heads = score(0, words().size());
            ofTheWhole = heads;
        }
        return heads;
    }

    /** The score of every head for the words from first up to, not including, end. */
    double[] score(int first, int end) {
        int found = count(first, end);
        double[] sums = new double[DangerModel.HEADS];
        for (int i = 0; i < found; i++) {
            double frequency = DangerModel.frequency(times[touched[i]]);
            int at = touched[i] * DangerModel.HEADS;
            for (int head = 0; head < sums.length; head++) {
                sums[head] += frequency * weights[at + head];
            }
        }
        double length = length(found);
        for (int head = 0; head < sums.length; head++) {
            sums[head] = sums[head] * model.scale()[head] / length + model.bias()[head];
        }
        forget(found);
        return sums;
    }

    /** What each word from first up to end adds to the score of a kind, divided over the words of each feature. */
    double[] contributions(int first, int end, int kind) {
        int found = count(first, end);
        double length = length(found);
        double[] shares = new double[times.length];
        for (int i = 0; i < found; i++) {
            int feature = touched[i];
            int at = feature * DangerModel.HEADS;
            double weight = DangerModel.together(
                    weights[at + kind] * model.scale()[kind],
                    weights[at + DangerModel.ANY] * model.scale()[DangerModel.ANY]);
            shares[feature] = DangerModel.frequency(times[feature]) / times[feature] * weight / length;
        }
        double[] perWord = new double[end - first];
        for (int i = wordStart[first]; i < wordStart[end]; i++) {
            int feature = known[i];
            int from = features.firstWord(i);
            int to = features.lastWord(i);
            if (feature < 0 || to >= end) {
                continue;
            }
            double share = shares[feature];
            if (features.isPair(i)) {
                perWord[from - first] += share / 2;
                perWord[to - first] += share / 2;
            } else {
                for (int word = from; word <= to; word++) {
                    perWord[word - first] += share / (to - from + 1);
                }
            }
        }
        forget(found);
        return perWord;
    }

    Words words() {
        return features.words();
    }

    /** Counts how often each known feature occurs in a part; returns how many there are. */
    private int count(int first, int end) {
        int found = 0;
        for (int i = wordStart[first]; i < wordStart[end]; i++) {
            if (known[i] >= 0 && features.lastWord(i) < end && times[known[i]]++ == 0) {
                touched[found++] = known[i];
            }
        }
        return found;
    }

    private void forget(int found) {
        for (int i = 0; i < found; i++) {
            times[touched[i]] = 0;
        }
    }

    private double length(int found) {
        double squares = 0;
        for (int i = 0; i < found; i++) {
            double value = DangerModel.frequency(times[touched[i]]) * importance[touched[i]];
            squares += value * value;
        }
        return squares == 0 ? 1 : Math.sqrt(squares);
    }
}
