package nl.handenindewijk.dangersigns;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Learns a {@link DangerModel} from labelled texts: one logistic regression per head. The same texts give the same model. */
final class Training {

    private static final int SEEN_AT_LEAST = 2;
    private static final double STRENGTH = 40;
    private static final double PRECISION = 0.02;

    static final DangerModel.Settings NOT_SET = new DangerModel.Settings(0, 0, 0, 0, 0, 1, 0);

    private final Concepts concepts = new Concepts();
    private final Map<LabelledText, Map<Integer, int[]>> features = new HashMap<>();

    /** @param texts all the texts it may be asked to learn from */
    Training(List<LabelledText> texts) {
        Linear.disableDebugOutput();
        texts.forEach(text -> features.put(text, count(text.text())));
    }

    Concepts concepts() {
        return concepts;
    }

    /** @return the model; with the settings given */
    DangerModel learn(List<LabelledText> texts, DangerModel.Settings settings) {
        TreeMap<Integer, int[]> seen = new TreeMap<>();
        texts.forEach(text -> features.get(text)
                .forEach((hash, count) -> seen.computeIfAbsent(hash, h -> new int[] {0, count[1]})[0]++));
        seen.values().removeIf(value -> value[0] < SEEN_AT_LEAST);
        Map<Integer, Integer> index = new HashMap<>();
        int[] hashes = new int[seen.size()];
        int[] seenIn = new int[seen.size()];
        byte[] groups = new byte[seen.size()];
        seen.forEach((hash, value) -> {
            int i = index.size();
            hashes[i] = hash;
            seenIn[i] = value[0];
            groups[i] = (byte) value[1];
            index.put(hash, i);
        });
        List<Feature[]> vectors = new ArrayList<>();
        texts.forEach(text -> vectors.add(vector(features.get(text), index, seenIn, groups, texts.size())));

        byte[] weights = new byte[hashes.length * DangerModel.HEADS];
        float[] scale = new float[DangerModel.HEADS];
        float[] bias = new float[DangerModel.HEADS];
        IntStream.range(0, DangerModel.HEADS).parallel().forEach(head -> {
            double[] learned = learnHead(head, texts, vectors, hashes.length);
            double largest = 1e-9;
            for (int i = 0; i < hashes.length; i++) {
                largest = Math.max(largest, Math.abs(learned[i]));
            }
            for (int i = 0; i < hashes.length; i++) {
                weights[i * DangerModel.HEADS + head] = DangerModel.packed(learned[i], largest);
            }
            scale[head] = (float) largest;
            bias[head] = (float) learned[hashes.length];
        });
        return new DangerModel("in training", texts.size(), hashes, seenIn, groups, weights, scale, bias, settings);
    }

    private static double[] learnHead(int head, List<LabelledText> texts, List<Feature[]> vectors, int size) {
        List<Feature[]> rows = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            LabelledText text = texts.get(i);
            if (head == DangerModel.ACUTE && !text.dangerous()) {
                continue;
            }
            rows.add(vectors.get(i));
            answers.add(isTrue(head, text) ? 1.0 : 0.0);
        }
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = size + 1;
        problem.bias = 1;
        problem.x = rows.toArray(Feature[][]::new);
        problem.y = answers.stream().mapToDouble(Double::doubleValue).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, STRENGTH, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= sign;
        }
        return weights;
    }

    private static boolean isTrue(int head, LabelledText text) {
        return switch (head - DangerModel.ANY) {
            case 0 -> text.dangerous();
            case 1 -> text.acute();
            case 2 -> text.dutch();
            default -> text.kinds().contains(DangerKind.values()[head]);
        };
    }

    private static Feature[] vector(
            Map<Integer, int[]> counts, Map<Integer, Integer> index, int[] seenIn, byte[] groups, int documents) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        double squares = 0;
        for (var entry : counts.entrySet()) {
            Integer i = index.get(entry.getKey());
            if (i != null) {
                double value = DangerModel.frequency(entry.getValue()[0])
                        * DangerModel.importance(documents, seenIn[i], groups[i]);
                values.put(i, value);
                squares += value * value;
            }
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        List<Feature> vector = new ArrayList<>();
        values.forEach((i, value) -> vector.add(new FeatureNode(i + 1, value / length)));
        vector.add(new FeatureNode(index.size() + 1, 1));
        return vector.toArray(Feature[]::new);
    }

    /** Per feature how often it occurs and its group. */
    private Map<Integer, int[]> count(String text) {
        Features found = new Features(new Words(NormalisedText.of(text)), concepts);
        Map<Integer, int[]> counts = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            int group = found.group(i);
            counts.computeIfAbsent(found.hash(i), hash -> new int[] {0, group})[0]++;
        }
        return Collections.unmodifiableMap(counts);
    }
}
