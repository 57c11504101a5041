package nl.handenindewijk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an open desk hears, from whom, for how long, and what it does not hear. */
@PortalTest
class LiveDeskTest {

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @LocalServerPort
    private int port;

    private Visitor as(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private String file(Team team) {
        return submit.submit(Questions.calm(team)).reference().value();
    }

    private void note(Visitor worker, String reference) {
        var page = "/werkbak/" + reference;
        var body = worker.get(page).body();
        var version = body.replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(worker.submit(
                                page, page + "/schrijven", Map.of("version", version, "soort", "NOTITIE", "tekst", "x"))
                        .statusCode())
                .isEqualTo(302);
    }

    private void restrictTo(Cast owner, String reference) {
        database.sql()
                .update(
                        "update casework_help_request set restricted = true, assigned_to = ?, assigned_at = received_at"
                                + " where reference = ?",
                        owner.id(),
                        reference);
    }

    private void exclude(Cast person, String reference) {
        database.sql()
                .update(
                        "insert into casework_access (request_id, worker_id, kind)"
                                + " select id, ?, 'EXCLUDED' from casework_help_request where reference = ?",
                        person.id(),
                        reference);
    }

    @Test
    void anOpenDeskHearsOfItsCasesAtOnceAndOfNoOthers() throws Exception {
        var restricted = file(Team.NORTH);
        restrictTo(Cast.NABIL, restricted);
        var conflict = file(Team.NORTH);
        exclude(Cast.NOOR, conflict);
        try (var noor = new Listening(as(Cast.NOOR));
                var nabil = new Listening(as(Cast.NABIL))) {
            var south = file(Team.SOUTH);
            var worker = as(Cast.NABIL);
            note(worker, restricted);
            note(worker, conflict);
            var north = file(Team.NORTH);

            assertThat(noor.hears("{\"zaak\":\"" + north + "\",\"wat\":\"SUBMITTED\"}"))
                    .as(noor.heard())
                    .isTrue();
            assertThat(nabil.hears(north)).isTrue();
            assertThat(nabil.heard())
                    .contains(restricted, conflict, "NOTE_ADDED")
                    .doesNotContain(south);
            assertThat(noor.heard()).doesNotContain(restricted, conflict, south, "leren lezen");
        }
    }

    /** Another instance of the portal is, for this one, a notification from the database. */
    @Test
    void whatAnotherInstanceTellsIsHeardHere() throws Exception {
        var reference = file(Team.NORTH);
        var id = database.sql()
                .queryForObject(
                        "select id::text from casework_help_request where reference = ?", String.class, reference);
        try (var noor = new Listening(as(Cast.NOOR))) {
            database.sql()
                    .execute("select pg_notify('portal_desk_news', '" + id + " " + Team.NORTH.id() + " ASSIGNED')");
            assertThat(noor.hears("{\"zaak\":\"" + reference + "\",\"wat\":\"ASSIGNED\"}"))
                    .isTrue();
            database.sql().execute("select pg_notify('portal_desk_news', 'what a later version may send')");
            database.sql().execute("select pg_notify('portal_desk_news', '')");
            assertThat(noor.hears("event:alles")).isTrue();
        }
    }

    @Test
    void aSessionThatIsOverEndsTheStream() throws Exception {
        var noor = as(Cast.NOOR);
        try (var stream = new Listening(noor)) {
            assertThat(stream.status()).isEqualTo(200);
            noor.submit("/werkbak", "/uitloggen", Map.of());
            assertThat(stream.ends()).isTrue();
        }
        var moved = as(Cast.NABIL);
        try (var stream = new Listening(moved)) {
            database.sql().update("delete from staff_membership where worker_id = ?", Cast.NABIL.id());
            Thread.sleep(700);
            file(Team.NORTH);
            Thread.sleep(700);
            assertThat(stream.heard()).doesNotContain("zaak");
            database.sql().update("update staff_worker set active = false where id = ?", Cast.NABIL.id());
            assertThat(stream.ends()).isTrue();
        }
    }

    @Test
    void whatThePageAsksByItselfIsNoSignOfLife() throws Exception {
        var noor = as(Cast.NOOR);
        noor.get("/werkbak");
        database.sql().update("update spring_session set last_access_time = last_access_time - 600000");
        var before = lastAccess();
        try (var stream = new Listening(noor)) {
            assertThat(noor.get("/werkbak", "X-Stil", "1").statusCode()).isEqualTo(200);
            assertThat(noor.get("/werkbak/stand", "X-Stil", "1").statusCode()).isEqualTo(200);
            var reference = file(Team.NORTH);
            assertThat(stream.hears(reference)).isTrue();
            assertThat(noor.get("/werkbak/" + reference + "/kijkers", "X-Stil", "1")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(lastAccess()).isEqualTo(before);
        noor.get("/werkbak");
        assertThat(lastAccess()).isGreaterThan(before);
        var stranger = new Visitor(port).get("/werkbak/stand", "X-Stil", "1");
        assertThat(stranger.statusCode()).as("a stranger signs in first").isEqualTo(302);
        assertThat(stranger.headers().allValues("set-cookie"))
                .as("and does not come back to what the page asked")
                .noneMatch(cookie -> cookie.contains("naar="));
    }

    private long lastAccess() {
        return database.sql().queryForObject("select max(last_access_time) from spring_session", Long.class);
    }

    @Test
    void oneWorkerHasOnlySoManyStreams() throws Exception {
        var noor = as(Cast.NOOR);
        var streams = new ArrayList<Listening>();
        for (int i = 0; i < 6; i++) {
            streams.add(new Listening(noor));
            assertThat(streams.get(i).status()).isEqualTo(200);
        }
        try (var more = new Listening(noor)) {
            assertThat(more.status()).isEqualTo(204);
        }
        for (var stream : streams) {
            stream.close();
        }
        assertThat(Listening.within(() -> {
                    try (var again = new Listening(noor)) {
                        return again.status() == 200;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .as("those that left make room")
                .isTrue();
    }

    @Test
    void theStandOfTheDeskFollowsWhatTheWorkerMaySee() {
        var noor = as(Cast.NOOR);
        var reference = file(Team.NORTH);
        var hidden = file(Team.NORTH);
        restrictTo(Cast.NABIL, hidden);
        var before = noor.get("/werkbak/stand").body();
        var nabil = as(Cast.NABIL);
        note(nabil, hidden);
        file(Team.SOUTH);
        assertThat(noor.get("/werkbak/stand").body()).isEqualTo(before);
        note(nabil, reference);
        assertThat(noor.get("/werkbak/stand").body()).isNotEqualTo(before);
    }

    @Test
    void colleaguesOnTheSameCaseSeeEachOther() {
        var reference = file(Team.NORTH);
        var watchers = "/werkbak/" + reference + "/kijkers";
        var noor = as(Cast.NOOR);
        var nabil = as(Cast.NABIL);
        var lea = as(Cast.LEA);
        assertThat(noor.get(watchers).body()).doesNotContain("collega");
        assertThat(nabil.get(watchers).body()).contains("Een collega kijkt ook: " + Cast.NOOR.displayName());
        assertThat(lea.get(watchers).body()).contains("2 collega’s kijken ook");
        assertThat(as(Cast.ZARA).get(watchers).statusCode()).isEqualTo(404);

        exclude(Cast.NABIL, reference);
        assertThat(nabil.get(watchers).statusCode()).isEqualTo(404);
        assertThat(noor.get(watchers).body()).contains(Cast.LEA.displayName()).doesNotContain(Cast.NABIL.displayName());
        database.sql().update("update live_watcher set until_at = until_at - interval '1 minute'");
        assertThat(noor.get(watchers).body()).doesNotContain(Cast.LEA.displayName());
    }
}
