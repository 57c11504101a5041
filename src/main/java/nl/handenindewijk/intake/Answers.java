package nl.handenindewijk.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * What a resident has answered so far. Each part is missing until its page was answered; a part that is there is valid.
 *
 * @param submissionKey made with the draft; the same key twice is the same question
 * @param themes empty until answered
 * @param helpShown whether the help lines were shown because of an answer, which happens once
 * @param unfinished what was typed but not yet judged, null if nothing
 */
public record Answers(
        UUID submissionKey,
        List<Theme> themes,
        @Nullable DangerAnswer danger,
        @Nullable String story,
        @Nullable Whereabouts whereabouts,
        @Nullable Reach reach,
        boolean helpShown,
        @Nullable Unfinished unfinished) {

    public Answers {
        themes = List.copyOf(themes);
    }

    /** Nothing answered yet. */
    public static Answers begin(UUID submissionKey) {
        return new Answers(submissionKey, List.of(), null, null, null, null, false, null);
    }

    /** The first question without an answer; the check page when all have one. */
    public Step firstMissing() {
        if (themes.isEmpty()) {
            return Step.TOPIC;
        }
        if (danger == null) {
            return Step.DANGER;
        }
        if (story == null) {
            return Step.STORY;
        }
        if (whereabouts == null) {
            return Step.PLACE;
        }
        return reach == null ? Step.REACH : Step.CHECK;
    }

    public Answers withThemes(List<Theme> chosen) {
        return new Answers(submissionKey, chosen, danger, story, whereabouts, reach, helpShown, null);
    }

    public Answers withDanger(DangerAnswer answer) {
        return new Answers(submissionKey, themes, answer, story, whereabouts, reach, helpShown, null);
    }

    public Answers withStory(String words) {
        return new Answers(submissionKey, themes, danger, words, whereabouts, reach, helpShown, null);
    }

    public Answers withWhereabouts(Whereabouts place) {
        return new Answers(submissionKey, themes, danger, story, place, reach, helpShown, null);
    }

    public Answers withReach(Reach way) {
        return new Answers(submissionKey, themes, danger, story, whereabouts, way, helpShown, null);
    }

    public Answers withHelpShown() {
        return new Answers(submissionKey, themes, danger, story, whereabouts, reach, true, unfinished);
    }

    /** Keeps what was typed on one page without judging it. */
    public Answers withUnfinished(@Nullable Unfinished typed) {
        return new Answers(submissionKey, themes, danger, story, whereabouts, reach, helpShown, typed);
    }

    /**
     * The complete question.
     *
     * @param language of the pages it was filed in
     * @throws IllegalStateException if an answer is missing
     */
    NewHelpRequest toRequest(String language) {
        if (themes.isEmpty() || danger == null || story == null || whereabouts == null || reach == null) {
            throw new IllegalStateException("No answer yet to " + firstMissing());
        }
        return new NewHelpRequest(
                submissionKey,
                Channel.ONLINE,
                Sender.SELF,
                language,
                new LinkedHashSet<>(themes),
                danger,
                story,
                reach.name(),
                whereabouts,
                reach.contact());
    }
}
