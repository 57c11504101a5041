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
            ModelDetector detector = new ModelDetector(training.learn(learn, settings), training.concepts());
            check.forEach(text -> {
                Reading reading = detector.read(text.text());
                judged.add(new Judged(text, detector.scores(reading), detector.isDutch(reading)));
            });
        }
        return judged;
    }
}
