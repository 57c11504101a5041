package nl.handenindewijk.dangersigns;

import java.util.ArrayList;
import java.util.List;
import nl.handenindewijk.dangersigns.ModelDetector.Score;

/** Scores every text with a model that never saw its situation. */
final class CrossValidation {

    private static final int FOLDS = 5;

    private CrossValidation() {}

    /** A text and its scores. */
    record Judged(LabelledText text, Score[] scores, boolean dutch) {

        Score top() {
            Score top = scores[0];
            for (Score score : scores) {
                top = score.value() > top.value() ? score : top;
            }
            return top;
        }

        boolean rightKind() {
            return text.kinds().contains(DangerKind.values()[top().kind()]);
        }
    }

    static List<Judged> of(Training training, List<LabelledText> texts, DangerModel.Settings settings) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledText> learn = new ArrayList<>();
            List<LabelledText> check = new ArrayList<>();
            for (LabelledText text : texts) {
                if (text.onlyToLearn()) {
                    continue;
                }
                boolean checked = Math.floorMod(Hash.of(text.situation()), FOLDS) == fold;
                (checked ? check : learn).add(text);
            }
            judged.addAll(judge(training, learn, check, settings));
        }
        return judged;
    }

    /** Scores the texts of the other writer with a model that learned nothing of that writer. */
    static List<Judged> ofTheOtherWriter(Training training, List<LabelledText> texts, DangerModel.Settings settings) {
        List<LabelledText> learn = texts.stream()
                .filter(LabelledText::knowsNothingOfTheOtherWriter)
                .toList();
        List<LabelledText> check =
                texts.stream().filter(LabelledText::byAnotherWriter).toList();
        return judge(training, learn, check, settings);
    }

    private static List<Judged> judge(
            Training training, List<LabelledText> learn, List<LabelledText> check, DangerModel.Settings settings) {
        ModelDetector detector = new ModelDetector(training.learn(learn, settings), training.concepts());
        return check.stream()
                .map(text -> {
                    Reading reading = detector.read(text.text());
                    return new Judged(text, detector.scores(reading), detector.isDutch(reading));
                })
                .toList();
    }
}
