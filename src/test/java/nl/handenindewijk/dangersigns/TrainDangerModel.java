package nl.handenindewijk.dangersigns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.handenindewijk.dangersigns.CrossValidation.Judged;

/**
 * Makes {@code src/main/resources/dangersigns/model.bin} anew. The settings come from cross-validation over situations,
 * the bar for Dutch from the texts of another writer, judged by a model that had learned nothing of that writer; the
 * untouched texts play no part.
 *
 * <pre>mvn test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=nl.handenindewijk.dangersigns.TrainDangerModel</pre>
 */
final class TrainDangerModel {

    static final Path MODEL = Path.of("src/main/resources/dangersigns/model.bin");

    /**
     * The share of the other writer's Dutch ordinary texts and look-alikes that may raise a sign. The final model learns
     * from that writer as well, so a little more than the goal is allowed for look-alikes.
     */
    private static final double ORDINARY_DUTCH = 0.0075;

    private static final double LOOK_ALIKES_DUTCH = 0.05;

    /** The share of look-alikes in other languages that may raise a sign, in cross-validation: there are few texts. */
    private static final double FALSE_ALARMS_OTHER = 0.06;

    /** The share of acute texts that must be seen as acute. */
    private static final double ACUTE_SEEN = 0.97;

    private static final float WINDOW = 2.2f;
    private static final float SECOND_KIND = 0;

    private TrainDangerModel() {}

    public static void main(String[] args) throws IOException {
        List<LabelledText> texts = LabelledText.toLearnFrom();
        Training training = new Training(texts);
        DangerModel.Settings open = new DangerModel.Settings(0, 0, 0, WINDOW, 0, 1, 0);
        List<Judged> judged = CrossValidation.of(training, texts, open);
        List<Judged> other = CrossValidation.ofTheOtherWriter(training, texts, open);
        DangerModel.Settings settings = settings(judged, other);
        DangerModel model = training.learn(texts, settings);
        Files.write(MODEL, model.write());
        System.out.printf(
                "%s %s, %d features, %d bytes%n",
                DangerModel.read(Files.readAllBytes(MODEL)).version(),
                settings,
                model.hashes().length,
                Files.size(MODEL));
        for (boolean dutch : new boolean[] {true, false}) {
            print("corpus", dutch, judged, settings);
            print("own", dutch, judged, settings);
            print("fresh", dutch, judged, settings);
            System.out.print("nothing of that writer learned: ");
            print("fresh", dutch, other, settings);
        }
    }

    private static DangerModel.Settings settings(List<Judged> all, List<Judged> other) {
        List<Judged> judged = oneOfEachSituation(all);
        double[] acute = judged.stream()
                .filter(j -> j.text().acute())
                .mapToDouble(j -> j.top().acute())
                .sorted()
                .toArray();
        double[] curve = Calibration.fit(
                values(judged, text -> true, Judged::rightKind), values(judged, text -> true, j -> !j.rightKind()));
        return new DangerModel.Settings(
                Math.max(
                        threshold(other, j -> j.dutch() && j.text().misleading(), LOOK_ALIKES_DUTCH),
                        threshold(other, j -> j.dutch() && j.text().ordinary(), ORDINARY_DUTCH)),
                threshold(judged, j -> !j.dutch() && j.text().misleading(), FALSE_ALARMS_OTHER),
                SECOND_KIND,
                WINDOW,
                (float) acute[(int) (acute.length * (1 - ACUTE_SEEN))],
                (float) curve[0],
                (float) curve[1]);
    }

    /** Variants of a line count once; what shares a situation in the given corpus is different texts. */
    private static List<Judged> oneOfEachSituation(List<Judged> judged) {
        Set<String> seen = new HashSet<>();
        return judged.stream()
                .filter(j -> j.text().source().startsWith("corpus")
                        || seen.add(j.text().situation()))
                .toList();
    }

    /** The lowest bar that no more than the allowed share of them gets over. */
    private static float threshold(List<Judged> judged, Predicate<Judged> which, double allowed) {
        double[] scores = values(judged, text -> true, which);
        return (float) scores[(int) Math.ceil(scores.length * (1 - allowed)) - 1];
    }

    private static double[] values(List<Judged> judged, Predicate<LabelledText> which) {
        return values(judged, which, j -> true);
    }

    private static double[] values(List<Judged> judged, Predicate<LabelledText> which, Predicate<Judged> whichJudged) {
        return judged.stream()
                .filter(j -> which.test(j.text()))
                .filter(whichJudged)
                .mapToDouble(j -> j.top().value())
                .sorted()
                .toArray();
    }

    private static void print(String source, boolean dutch, List<Judged> judged, DangerModel.Settings settings) {
        List<Judged> part = judged.stream()
                .filter(j -> j.text().source().contains(source) && j.text().dutch() == dutch)
                .toList();
        double[] harmless = values(part, text -> !text.dangerous());
        double[] acute = values(part, LabelledText::acute);
        double[] other = values(part, text -> text.dangerous() && !text.acute());
        StringBuilder line = new StringBuilder("%s %s %d/%d/%d:"
                .formatted(source, dutch ? "nl" : "other", harmless.length, acute.length, other.length));
        for (double rate : new double[] {0.01, 0.02, 0.03, 0.04, 0.06, 0.08}) {
            double threshold = harmless[(int) (harmless.length * (1 - rate)) - 1];
            line.append(" FA%.0f%% %.1f/%.1f (%.2f)"
                    .formatted(rate * 100, above(acute, threshold), above(other, threshold), threshold));
        }
        double right = 100.0
                * part.stream()
                        .filter(j -> j.text().dangerous() && j.rightKind())
                        .count()
                / Math.max(1, acute.length + other.length);
        line.append(" | set: FA %.1f acute %.1f other %.1f kind %.1f"
                .formatted(
                        above(harmless, settings.threshold(dutch)),
                        above(acute, settings.threshold(dutch)),
                        above(other, settings.threshold(dutch)),
                        right));
        System.out.println(line);
    }

    private static double above(double[] values, double threshold) {
        return 100.0 * Arrays.stream(values).filter(value -> value > threshold).count() / Math.max(1, values.length);
    }
}
