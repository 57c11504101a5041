package nl.handenindewijk.dangersigns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges a text by the model: the whole, and when it is long also every part of it, so that one sentence about danger
 * between ten about something else is not lost.
 */
final class ModelDetector implements DangerDetector {

    private static final int LONGEST = 20_000;
    private static final int FEW_WORDS = 5;
    private static final double STRANGE = 0.2;

    private final DangerModel model;
    private final FeatureIndex index;
    private final double[] importances;
    private final Concepts concepts;

    ModelDetector(DangerModel model, Concepts concepts) {
        this.model = model;
        this.index = new FeatureIndex(model.hashes());
        this.importances = model.importances();
        this.concepts = concepts;
    }

    @Override
    public Judgement judge(String text, @Nullable String languageHint) {
        try {
            String readable = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
            Reading reading = read(readable);
            List<Sign> signs = signs(reading);
            return new Judgement(model.version(), signs, !signs.isEmpty() || isReadable(text, reading));
        } catch (RuntimeException | StackOverflowError failed) {
            return Judgement.notJudged(model.version());
        }
    }

    Reading read(String text) {
        return new Reading(model, importances, index, new Features(new Words(NormalisedText.of(text)), concepts));
    }

    /** The best score of each kind and where; for measuring and for the signs. */
    Score[] scores(Reading reading) {
        int words = reading.words().size();
        Score[] best = new Score[DangerKind.values().length];
        keepBest(best, reading.score(), 0, words, 0);
        for (int[] part : Parts.of(reading.words())) {
            double[] heads = reading.score(part[0], part[1]);
            keepBest(best, heads, part[0], part[1], model.settings().window());
        }
        return best;
    }

    /**
     * How strongly a part of a text speaks of a kind of danger.
     *
     * @param value the scores of this kind and of danger of any kind together
     * @param own score of this kind alone
     * @param acute score of happening now
     */
    record Score(int kind, double value, double own, double acute, int first, int end) {}

    private static void keepBest(Score[] best, double[] heads, int first, int end, double margin) {
        for (int kind = 0; kind < best.length; kind++) {
            double value = DangerModel.together(heads[kind], heads[DangerModel.ANY]) - margin;
            if (best[kind] == null || value > best[kind].value()) {
                best[kind] = new Score(kind, value, heads[kind], heads[DangerModel.ACUTE], first, end);
            }
        }
    }

    private List<Sign> signs(Reading reading) {
        if (reading.words().size() == 0) {
            return List.of();
        }
        Score[] scores = scores(reading);
        Score top = scores[0];
        for (Score score : scores) {
            top = score.value() > top.value() ? score : top;
        }
        DangerModel.Settings settings = model.settings();
        double threshold = settings.threshold(isDutch(reading));
        List<Sign> signs = new ArrayList<>();
        for (Score score : scores) {
            if (score.value() > threshold && (score == top || score.own() > settings.second())) {
                signs.add(sign(score, reading));
            }
        }
        return PowerForDevice.add(signs, reading.words(), concepts);
    }

    boolean isDutch(Reading reading) {
        return reading.score()[DangerModel.DUTCH] > 0;
    }

    private Sign sign(Score score, Reading reading) {
        DangerKind kind = DangerKind.values()[score.kind()];
        double chance = Math.round(model.settings().chance(score.value()) * 100) / 100.0;
        return new Sign(
                kind,
                score.acute() > model.settings().acute(),
                chance,
                Sign.modelRule(kind),
                Reasons.of(reading, score.first(), score.end(), score.kind()));
    }

    /** A text of marks only, or in a language it never learned, is for a person to read. */
    private static boolean isReadable(String text, Reading reading) {
        int words = reading.words().size();
        if (words == 0) {
            return text.isBlank();
        }
        return words < FEW_WORDS || reading.familiarity() >= STRANGE;
    }
}
