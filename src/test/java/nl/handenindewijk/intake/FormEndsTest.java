package nl.handenindewijk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.reporting.FormSteps.Ended;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every form that ends leaves one number, however it ends. */
@PortalTest
class FormEndsTest {

    @Autowired
    private SaveStep save;

    @Autowired
    private DiscardDraft discard;

    @Autowired
    private PurgeDrafts purge;

    @Autowired
    private Drafts drafts;

    @Autowired
    private FormEnds ends;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Database database;

    @Test
    void countsEachFormOnceAtTheFirstQuestionWithoutAnswer() {
        ends.write(); // what tests before this one left in memory
        database.sql().execute("truncate intake_form_end");
        var sent = save(a -> a.withThemes(List.of(Theme.WERK)));
        var left = save(a -> a.withThemes(List.of(Theme.WERK)));
        save(left, a -> a.withDanger(DangerAnswer.NO, null));
        save(a -> a.withThemes(List.of(Theme.WERK))
                .withDanger(DangerAnswer.NO, null)
                .withStory("Iets"));

        discard.discard(left);
        discard.discard(left);
        transaction.executeWithoutResult(status -> drafts.sent(sent));
        clock.advance(Duration.ofHours(3));
        purge.purge();
        purge.purge();
        ends.write();
        ends.write();

        var month = YearMonth.from(DutchTime.today(clock));
        assertThat(ends.in(2026))
                .containsExactly(
                        new Ended(month, "PLACE", 1), new Ended(month, "SENT", 1), new Ended(month, "STORY", 1));
        assertThat(ends.in(2025)).isEmpty();
    }

    private Token save(UnaryOperator<Answers> change) {
        return save.save(new SaveStep.Input(null, change)).token();
    }

    private void save(Token token, UnaryOperator<Answers> change) {
        save.save(new SaveStep.Input(token, change));
    }
}
