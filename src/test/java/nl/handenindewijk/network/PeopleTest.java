package nl.handenindewijk.network;

import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.shared.background.Command;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who stands around a resident and what they may know; encrypted, and with the case's own rule of who may see it. */
@PortalTest
class PeopleTest {

    private static final Pattern WHO = Pattern.compile("wie=([0-9a-f-]{36})");

    @Autowired
    SubmitHelpRequest submit;

    @Autowired
    Database database;

    @Autowired
    @Qualifier("reindexSearch")
    Command reindex;

    @LocalServerPort
    int port;

    private String home;

    @BeforeEach
    void aCase() {
        home = "/werkbak/"
                + submit.submit(Questions.calm(Team.NORTH)).reference().value() + "/mensen";
    }

    @Test
    void notesChangesAndTakesOutAPersonAndTheTimelineTellsItWithoutTheName() {
        var noor = signedIn(NOOR);
        var form = person();
        noor.submit(home, home, form);
        noor.submit(home, home, form); // a double click
        var page = noor.get(home).body();
        assertThat(page)
                .contains("Wilma Onderwater", "dochter", "Alleen over de afspraken", "1 maart 2026", "Mantelzorger");
        assertThat(database.sql().queryForObject("select count(*) from network_person", Integer.class))
                .isEqualTo(1);
        assertThat(database.sql()
                        .queryForList("select kind from casework_timeline where kind like 'PERSON%'", String.class))
                .containsExactly("PERSON_ADDED");

        var who = WHO.matcher(page);
        assertThat(who.find()).isTrue();
        form.putAll(Map.of(
                "id",
                who.group(1),
                "gezien",
                "0",
                "vertellen",
                "",
                "sleutel",
                UUID.randomUUID().toString()));
        assertThat(noor.submit(home, home, form).statusCode()).isEqualTo(303);
        assertThat(noor.get(home).body()).contains("Niets vertellen").doesNotContain("Alleen over de afspraken");

        form.putAll(Map.of("naam", "Te laat", "sleutel", UUID.randomUUID().toString()));
        var stale = noor.submit(home, home, form);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Te laat", "Een collega veranderde");
        noor.submit(home, home + "/verwijderen", Map.of("id", who.group(1)));
        assertThat(noor.get(home).body()).contains("Er staat nog niemand");
        assertThat(database.sql()
                        .queryForList(
                                "select kind from casework_timeline where kind like 'PERSON%' order by at, id",
                                String.class))
                .containsExactly("PERSON_ADDED", "PERSON_CHANGED", "PERSON_REMOVED");
    }

    @Test
    void whatMayBeToldNeedsWhoAgreedAndWhen() {
        var form = person();
        form.putAll(Map.of("afgesproken", "", "datum", "2036-01-01", "relatie", " ", "telefoon", "bel maar"));
        var answer = signedIn(NOOR).submit(home, home, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Schrijf wie vond dat u dit mag vertellen", "niet later dan vandaag", "Schrijf wie dit is")
                .contains("Vul een telefoonnummer in", "Wilma Onderwater");
    }

    @Test
    void aNamesakeOfAColleagueIsHintedAt() {
        var form = person();
        form.put("naam", "Henk Bakker");
        var noor = signedIn(NOOR);
        noor.submit(home, home, form);
        assertThat(noor.get(home).body()).contains("dezelfde achternaam als collega Noor Bakker", "#wie-mag");
    }

    @Test
    void theCaseIsFoundByThemWithALetterWrongAndOnlyWhileTheyAreThere() {
        var noor = signedIn(NOOR);
        noor.submit(home, home, person());
        var page = home.replace("/mensen", "");
        var typed = List.of("Onderwater", "Onderwatter", "wilma onderwaater", "06-11223344", "Onderwater dochter");
        for (var words : typed.subList(0, 4)) {
            assertThat(search(noor, words)).as(words).contains(page);
        }
        for (var words : typed) {
            assertThat(search(signedIn(ZARA), words)).as(words).doesNotContain(page);
        }
        assertThat(search(noor, typed.get(4))).doesNotContain(page);

        reindex.run();
        assertThat(search(noor, "Onderwatter")).contains(page);

        database.sql()
                .update(
                        "update casework_help_request set restricted = true, assigned_to = ?, assigned_at = received_at",
                        NABIL.id());
        assertThat(search(noor, "Onderwatter")).doesNotContain(page);
        var nabil = signedIn(NABIL);
        assertThat(search(nabil, "Onderwatter")).contains(page);
        nabil.submit(
                home,
                home + "/verwijderen",
                Map.of("id", database.sql().queryForObject("select id::text from network_person", String.class)));
        for (var words : typed) {
            assertThat(search(nabil, words)).as(words).doesNotContain(page);
        }
    }

    private static String search(Visitor who, String words) {
        return who.submit("/werkbak", "/werkbak/zoeken", Map.of("q", words)).body();
    }

    @Test
    void anotherTeamAndAnotherCaseFindNothing() {
        var noor = signedIn(NOOR);
        noor.submit(home, home, person());
        var zara = signedIn(ZARA);
        assertThat(zara.get(home).statusCode()).isEqualTo(404);
        var theirs = "/werkbak/"
                + submit.submit(Questions.calm(Team.SOUTH)).reference().value() + "/mensen";
        var id = database.sql().queryForObject("select id::text from network_person", String.class);
        zara.submit(theirs, theirs + "/verwijderen", Map.of("id", id));
        var form = person();
        form.putAll(Map.of("id", id, "gezien", "0", "naam", "Overgenomen"));
        assertThat(zara.submit(theirs, theirs, form).statusCode()).isEqualTo(409);
        assertThat(noor.get(home).body()).contains("Wilma Onderwater");
    }

    private static Map<String, String> person() {
        return new LinkedHashMap<>(Map.of(
                "gezien",
                "-1",
                "naam",
                "Wilma Onderwater",
                "relatie",
                "dochter",
                "telefoon",
                "06 11223344",
                "vertellen",
                "Alleen over de afspraken",
                "afgesproken",
                "de inwoner zelf",
                "datum",
                "2026-03-01",
                "mantelzorger",
                "true",
                "sleutel",
                UUID.randomUUID().toString()));
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }
}
