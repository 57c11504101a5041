package nl.handenindewijk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.TrustFacts;
import nl.handenindewijk.casework.event.TrustFactsSource;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the history of a request tells about trust: the longest silence, and how soon somebody came back. */
@PortalTest
class TrustFactsTest {

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private TrustFactsSource trust;

    @Autowired
    private StoredFigures figures;

    @Autowired
    private nl.handenindewijk.casework.event.RequestFactsSource requests;

    @Autowired
    private Database database;

    @Test
    void tellsSilenceAndReturn() {
        var id = file();
        assertThat(of(id)).isEqualTo(TrustFacts.NONE);

        after(id, 3, "CONTACT_MADE", true);
        after(id, 15, "CONTACT_MADE", true);
        after(id, 20, "CLOSED", false);
        assertThat(of(id)).isEqualTo(new TrustFacts(false, null, 12, null));

        after(id, 60, "REOPENED", false);
        after(id, 62, "CONTACT_MADE", true);
        assertThat(of(id)).as("closed is no silence").isEqualTo(new TrustFacts(true, 40, 12, null));

        figures.store(requests.of(List.of(id)));
        assertThat(database.sql().queryForMap("select reopened, return_days, silent_days from reporting_request"))
                .isEqualTo(Map.of("reopened", true, "return_days", 40, "silent_days", 12));
        assertThat(database.sql()
                        .queryForList(
                                "select measure || ' ' || code || ' ' || days from reporting_count"
                                        + " where measure in ('RETURN', 'SILENCE') and people > 0 order by 1",
                                String.class))
                .containsExactly("RETURN SOON -1", "SILENCE  12");
    }

    private UUID file() {
        var reference = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        database.awaitListeners();
        return database.sql()
                .queryForObject("select id from casework_help_request where reference = ?", UUID.class, reference);
    }

    private TrustFacts of(UUID id) {
        return trust.of(List.of(id)).getOrDefault(id, TrustFacts.NONE);
    }

    private void after(UUID id, int days, String kind, boolean human) {
        database.sql()
                .update(
                        "insert into casework_timeline (id, request_id, at, kind, actor_kind, resident_sees, human_contact)"
                                + " select gen_random_uuid(), id, received_at + make_interval(days => ?), ?, 'WORKER', true, ?"
                                + " from casework_help_request where id = ?",
                        days,
                        kind,
                        human,
                        id);
    }
}
