package nl.handenindewijk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final UUID KEY = UUID.fromString("018f3b1e-0000-7000-8000-000000000001");

    @Test
    void asksInOrder() {
        var answers = Answers.begin(KEY);
        assertThat(answers.firstMissing()).isEqualTo(Step.TOPIC);
        answers = answers.withThemes(List.of(Theme.GELD));
        assertThat(answers.firstMissing()).isEqualTo(Step.DANGER);
        answers = answers.withDanger(DangerAnswer.NO, null);
        assertThat(answers.firstMissing()).isEqualTo(Step.STORY);
        answers = answers.withStory("Ik heb schulden");
        assertThat(answers.firstMissing()).isEqualTo(Step.PLACE);
        answers = answers.withWhereabouts(new Whereabouts(Whereabouts.Kind.RATHER_NOT, null, null, null));
        assertThat(answers.firstMissing()).isEqualTo(Step.REACH);
        answers = answers.withReach(new Reach(ContactPreferences.none(), null));
        assertThat(answers.firstMissing()).isEqualTo(Step.CHECK);
    }

    @Test
    void anAnswerOutOfOrderWaitsForTheEarlierOnes() {
        var answers = Answers.begin(KEY).withStory("Ik was de tijd vergeten");
        assertThat(answers.firstMissing()).isEqualTo(Step.TOPIC);
        assertThat(answers.story()).isEqualTo("Ik was de tijd vergeten");
    }

    @Test
    void isNoRequestUntilComplete() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Answers.begin(KEY).toRequest("nl"))
                .withMessage("No answer yet to TOPIC");
    }

    @Test
    void judgedAnswersTakeThePlaceOfWhatWasTypedOnly() {
        var answers = Answers.begin(KEY).withUnfinished(new Unfinished("onderwerp", "{}"));
        assertThat(answers.withHelpShown().unfinished()).isNotNull();
        assertThat(answers.withThemes(List.of(Theme.TAAL)).unfinished()).isNull();
    }
}
