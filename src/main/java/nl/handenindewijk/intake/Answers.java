package nl.handenindewijk.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * @param childrenAtHome asked only where a theme makes it fitting, and free to leave open
 * @param helpShown whether the help lines were shown because of an answer, which happens once
 * @param own code of a question of the municipality itself to the answer
 * @param unfinished what was typed but not yet judged, null if nothing
 */
public record Answers(
        UUID submissionKey,
        List<Theme> themes,
        @Nullable DangerAnswer danger,
        @Nullable Boolean childrenAtHome,
        @Nullable String story,
        @Nullable Whereabouts whereabouts,
        @Nullable Reach reach,
        boolean helpShown,
        Map<String, String> own,
        @Nullable Unfinished unfinished) {

    public Answers {
        themes = List.copyOf(themes);
        own = own == null ? Map.of() : Map.copyOf(own); // a draft of before there were such questions
    }

    /** Nothing answered yet. */
    public static Answers begin(UUID submissionKey) {
        return new Answers(submissionKey, List.of(), null, null, null, null, null, false, Map.of(), null);
    }

    /** Whether it is fitting to ask if children live at home. */
    public boolean asksAboutChildren() {
        return themes.stream().anyMatch(Theme::asksAboutChildren);
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

    /** The same under another key. */
    Answers under(UUID key) {
        return new Answers(key, themes, danger, childrenAtHome, story, whereabouts, reach, helpShown, own, unfinished);
    }

    public Answers withThemes(List<Theme> chosen) {
        return new Answers(
                submissionKey, chosen, danger, childrenAtHome, story, whereabouts, reach, helpShown, own, null);
    }

    /** @param children whether children live at home, null if not asked or not answered */
    public Answers withDanger(DangerAnswer answer, @Nullable Boolean children) {
        return new Answers(submissionKey, themes, answer, children, story, whereabouts, reach, helpShown, own, null);
    }

    public Answers withStory(String words) {
        return new Answers(
                submissionKey, themes, danger, childrenAtHome, words, whereabouts, reach, helpShown, own, null);
    }

    /** With answers to questions of the municipality itself. */
    public Answers withOwn(Map<String, String> given) {
        return new Answers(
                submissionKey, themes, danger, childrenAtHome, story, whereabouts, reach, helpShown, given, null);
    }

    public Answers withWhereabouts(Whereabouts place) {
        return new Answers(submissionKey, themes, danger, childrenAtHome, story, place, reach, helpShown, own, null);
    }

    public Answers withReach(Reach way) {
        return new Answers(
                submissionKey, themes, danger, childrenAtHome, story, whereabouts, way, helpShown, own, null);
    }

    public Answers withHelpShown() {
        return new Answers(
                submissionKey, themes, danger, childrenAtHome, story, whereabouts, reach, true, own, unfinished);
    }

    /** Keeps what was typed on one page without judging it. */
    public Answers withUnfinished(@Nullable Unfinished typed) {
        return new Answers(
                submissionKey, themes, danger, childrenAtHome, story, whereabouts, reach, helpShown, own, typed);
    }

    /**
     * The complete question.
     *
     * @param language of the pages it was filed in
     * @throws IllegalStateException if an answer is missing
     */
    NewHelpRequest toRequest(String language) {
        return toRequest(language, Channel.ONLINE, Sender.SELF);
    }

    /**
     * The complete question as it came in by another door, or from somebody else.
     *
     * @throws IllegalStateException if an answer is missing
     */
    NewHelpRequest toRequest(String language, Channel channel, Sender sender) {
        if (themes.isEmpty() || danger == null || story == null || whereabouts == null || reach == null) {
            throw new IllegalStateException("No answer yet to " + firstMissing());
        }
        return new NewHelpRequest(
                submissionKey,
                channel,
                sender,
                language,
                new LinkedHashSet<>(themes),
                danger,
                asksAboutChildren() ? childrenAtHome : null,
                story,
                reach.name(),
                whereabouts,
                reach.contact());
    }
}
