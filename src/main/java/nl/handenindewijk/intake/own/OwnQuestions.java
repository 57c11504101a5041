package nl.handenindewijk.intake.own;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.settings.Settings;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The municipality's own questions: which are asked, and what was answered. */
@Component
public class OwnQuestions {

    private final Settings settings;
    private final OwnQuestionSheet sheet;
    private final OwnAnswers answers;
    private final Clock clock;

    OwnQuestions(Settings settings, OwnQuestionSheet sheet, OwnAnswers answers, Clock clock) {
        this.settings = settings;
        this.sheet = sheet;
        this.answers = answers;
        this.clock = clock;
    }

    /** Those about one of these topics. */
    public List<OwnQuestion> about(Collection<Theme> themes) {
        return all().stream()
                .filter(question -> themes.stream().anyMatch(question::isAbout))
                .toList();
    }

    /** All of them, for a page where topics are chosen on the same page. */
    public List<OwnQuestion> all() {
        return OwnQuestionSheet.asked(sheet, settings.of(sheet));
    }

    /** What can be answered to them, of what was sent; anything else was not asked. */
    public Map<String, String> clean(@Nullable Map<String, String> sent) {
        var clean = new LinkedHashMap<String, String>();
        if (sent != null) {
            for (var question : all()) {
                var answer = sent.get(question.code());
                if (answer != null && question.options().contains(answer)) {
                    clean.put(question.code(), answer);
                }
            }
        }
        return clean;
    }

    /** Whether each that is asked about these topics was answered, by its name in the tally. */
    public Map<String, Boolean> answered(Collection<Theme> themes, Map<String, String> given) {
        return about(themes).stream()
                .collect(Collectors.toMap(OwnQuestion::tallyKey, question -> given.containsKey(question.code())));
    }

    /** Keeps the answers to what is asked about these topics, in the transaction of the request; no words, no row. */
    public void keep(UUID requestId, Collection<Theme> themes, Map<String, String> given) {
        int place = 0;
        var today = DutchTime.today(clock);
        for (var question : about(themes)) {
            place++;
            var answer = given.get(question.code());
            if (answer != null) {
                answers.add(requestId, place, question.dutch(), answer, today.plusMonths(question.months()));
            }
        }
    }
}
