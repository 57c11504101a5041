package nl.handenindewijk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts: two tabs at once, and their end. */
@PortalTest
class SaveStepTest {

    @Autowired
    private SaveStep save;

    @Autowired
    private OpenDraft open;

    @Autowired
    private PurgeDrafts purge;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    void twoTabsThatSaveAtOnceBothCount() {
        var token = save.save(new SaveStep.Input(null, a -> a)).token();
        for (int round = 0; round < 10; round++) {
            var words = "Ronde " + round;
            var danger = round % 2 == 0 ? DangerAnswer.NO : DangerAnswer.UNKNOWN;
            var theme = Theme.values()[round];
            Stream.<java.util.function.UnaryOperator<Answers>>of(
                            a -> a.withStory(words), a -> a.withDanger(danger, null), a -> a.withThemes(List.of(theme)))
                    .map(change -> CompletableFuture.runAsync(() -> save.save(new SaveStep.Input(token, change))))
                    .toList()
                    .forEach(CompletableFuture::join);
            var answers = open.answers(token).orElseThrow();
            assertThat(answers.story()).isEqualTo(words);
            assertThat(answers.danger()).isEqualTo(danger);
            assertThat(answers.themes()).containsExactly(theme);
        }
    }

    @Test
    void theKeyStaysTheSameWhateverIsAnswered() {
        var first = save.save(new SaveStep.Input(null, a -> a));
        var second = save.save(new SaveStep.Input(first.token(), a -> a.withStory("Iets")));
        assertThat(second.token()).isEqualTo(first.token());
        assertThat(second.answers().submissionKey()).isEqualTo(first.answers().submissionKey());
    }

    @Test
    void expiredDraftsAreDeleted() {
        var old = save.save(new SaveStep.Input(null, a -> a)).token();
        clock.advance(Duration.ofMinutes(90));
        var young = save.save(new SaveStep.Input(null, a -> a)).token();
        clock.advance(Duration.ofMinutes(31));
        assertThat(open.answers(old)).isEmpty();
        assertThat(purge.purge()).isEqualTo(1);
        assertThat(open.answers(young)).isPresent();
        assertThat(jdbc.sql("select count(*) from intake_draft")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aMadeUpTokenLeadsNowhere() {
        assertThat(Token.parse("x".repeat(43)).flatMap(open::answers)).isEmpty();
        assertThat(Token.parse("' or true --")).isEmpty();
        assertThat(Token.random()).hasToString("Token[hidden]");
    }
}
