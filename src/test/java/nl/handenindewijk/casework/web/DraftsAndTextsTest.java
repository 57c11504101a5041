package nl.handenindewijk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writing in a case: what was typed is not lost, standard texts fill themselves in, and the timeline shows a part. */
@PortalTest
class DraftsAndTextsTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern TEXT = Pattern.compile("(?s)<textarea id=\"tekst\"[^>]*>(.*?)</textarea>");
    private static final Pattern PHRASE = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Uitnodiging");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @LocalServerPort
    private int port;

    private Visitor as(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private String file() {
        return "/werkbak/"
                + submit.submit(Questions.calm(Team.NORTH)).reference().value();
    }

    private static int keeps(Visitor who, String page, String form, String text) {
        return who.submit(page, page + "/concept", Map.of("formulier", form, "concept", text))
                .statusCode();
    }

    private static int sends(Visitor who, String page, String kind, String text) {
        var version = VERSION.matcher(who.get(page).body());
        assertThat(version.find()).isTrue();
        return who.submit(page, page + "/schrijven", Map.of("version", version.group(1), "soort", kind, "tekst", text))
                .statusCode();
    }

    private static String text(String page) {
        var text = TEXT.matcher(page);
        assertThat(text.find()).isTrue();
        return text.group(1).strip();
    }

    @Test
    void aDraftComesBackForWhoTypedItUntilItIsSent() {
        var page = file();
        var noor = as(Cast.NOOR);
        assertThat(keeps(noor, page, "schrijven", "Half af kwartel")).isEqualTo(204);
        assertThat(keeps(noor, page, "contact", "Nam niet op")).isEqualTo(204);

        assertThat(text(noor.get(page).body())).isEqualTo("Half af kwartel");
        assertThat(noor.get(page).body()).contains("nog niet verstuurd", "Nam niet op");
        assertThat(as(Cast.NABIL).get(page).body()).doesNotContain("kwartel", "nog niet verstuurd");
        assertThat(database.sql()
                        .queryForObject("select encode(body, 'escape') from casework_draft limit 1", String.class))
                .doesNotContain("kwartel");

        assertThat(sends(noor, page, "NOTITIE", "Helemaal af")).isEqualTo(302);
        assertThat(text(noor.get(page).body())).isEmpty();
        assertThat(noor.get(page).body()).contains("Nam niet op");
        noor.submit(page, page + "/concept/weg", Map.of("formulier", "contact"));
        assertThat(noor.get(page).body()).doesNotContain("Nam niet op");
        assertThat(database.sql().queryForObject("select count(*) from casework_draft", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"BERICHT, BERICHT", "VRAAG, VRAAG", "'', NOTITIE", "ONZIN, NOTITIE", "<b>, NOTITIE"})
    void aDraftIsStillForWhomItWasMeant(String chosen, String comesBackAs) {
        var page = file();
        var noor = as(Cast.NOOR);
        var draft = Map.of("formulier", "schrijven", "concept", "Half af", "soort", chosen);
        assertThat(noor.submit(page, page + "/concept", draft).statusCode()).isEqualTo(204);
        assertThat(noor.get(page).body())
                .containsPattern("<input(?=[^>]* name=\"soort\")(?=[^>]* value=\"" + comesBackAs
                        + "\")[^>]* checked=\"checked\"");
    }

    @Test
    void aDraftIsForACaseOneMaySeeAndLastsAWeek() {
        var page = file();
        var noor = as(Cast.NOOR);
        var home = as(Cast.ZARA);
        assertThat(home.submit("/werkbak", page + "/concept", Map.of("formulier", "schrijven", "concept", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(keeps(noor, page, "onzin", "x")).isEqualTo(400);
        assertThat(keeps(noor, page, "schrijven", "x".repeat(4001))).isEqualTo(400);
        assertThat(keeps(noor, page, "schrijven", "Bijna weg")).isEqualTo(204);
        database.sql().update("update casework_draft set saved_at = saved_at - interval '8 days'");
        assertThat(noor.get(page).body()).doesNotContain("Bijna weg");
        keeps(noor, page, "contact", "Nieuw");
        assertThat(database.sql().queryForObject("select count(*) from casework_draft", Integer.class))
                .isEqualTo(1);
    }

    private void text(Visitor ada, String title, String body, String team) {
        var form = new LinkedHashMap<>(Map.of("version", "0", "titel", title, "standaardTekst", body));
        form.put("tekstTeam", team);
        assertThat(ada.submit("/beheer/standaardteksten/tekst", "/beheer/standaardteksten/tekst", form)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aNewStandardTextSentTwiceIsAddedOnce() {
        var ada = as(Cast.ADA);
        var form = Map.of(
                "version", "0",
                "sleutel", java.util.UUID.randomUUID().toString(),
                "titel", "Uitnodiging",
                "standaardTekst", "Beste {voornaam}");
        for (int i = 0; i < 2; i++) {
            assertThat(ada.submit("/beheer/standaardteksten/tekst", "/beheer/standaardteksten/tekst", form)
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(PHRASE.matcher(as(Cast.NOOR).get(file()).body()).results()).hasSize(1);
    }

    @Test
    void anEarlierWordingIsKeptAndComesBackAlsoAfterTheTextIsGone() {
        var home = "/beheer/standaardteksten";
        var ada = as(Cast.ADA);
        text(ada, "Uitnodiging", "Kom langs bij ons.", "");
        var id = database.sql().queryForObject("select id::text from phrases_text", String.class);
        var one = home + "/tekst?id=" + id;
        assertThat(ada.get(one).body()).doesNotContain("Eerdere teksten");
        var changed = Map.of("id", id, "version", "0", "titel", "Uitnodiging", "standaardTekst", "U bent welkom.");
        assertThat(ada.submit(one, home + "/tekst", changed).statusCode()).isEqualTo(302);
        assertThat(ada.submit(one, home + "/tekst", changed).statusCode())
                .as("stale")
                .isEqualTo(409);
        assertThat(count("phrases_change")).isEqualTo(1);
        assertThat(ada.get(one).body()).contains("Eerdere teksten", "Kom langs bij ons.", "Ada Visser", "Zet terug");
        assertThat(database.sql()
                        .queryForObject(
                                "select position('langs'::bytea in body) > 0 from phrases_change", Boolean.class))
                .as("in the clear")
                .isFalse();

        ada.submit(one, home + "/terug", Map.of("versie", newest()));
        assertThat(ada.get(one).body())
                .containsPattern("(?s)<textarea[^>]*>\\s*Kom langs")
                .contains("U bent welkom.");
        ada.submit(home, home + "/weg", Map.of("id", id));
        ada.submit(home, home + "/weg", Map.of("id", id));
        assertThat(ada.get(home).body()).contains("Weggehaald door", "Kom langs bij ons.");
        ada.submit(home, home + "/terug", Map.of("versie", newest()));
        assertThat(ada.get(home).body()).doesNotContain("Weggehaald door");
        assertThat(count("phrases_text")).isEqualTo(1);
        assertThat(as(Cast.PIM).get("/beheer/inzage").body()).contains("Standaardtekst teruggezet");
    }

    private String newest() {
        return database.sql()
                .queryForObject("select id::text from phrases_change order by nr desc limit 1", String.class);
    }

    private int count(String table) {
        return database.sql().queryForObject("select count(*) from " + table, Integer.class);
    }

    @Test
    void aStandardTextGoesBehindWhatWasTypedWithItsFieldsFilledIn() {
        var ada = as(Cast.ADA);
        text(ada, "Uitnodiging", "Beste {voornaam}, uw nummer is {referentie}. Groet, {medewerker} van {team}", "");
        text(ada, "Van Zuid", "Alleen Zuid", Team.SOUTH.id().toString());
        var wrong = ada.submit(
                "/beheer/standaardteksten/tekst",
                "/beheer/standaardteksten/tekst",
                Map.of("version", "0", "titel", "Fout", "standaardTekst", "Beste {achternaam}"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Beste {achternaam}");
        assertThat(as(Cast.PIM).get("/beheer/inzage").body()).contains("Standaardtekst toegevoegd");

        var page = file();
        var noor = as(Cast.NOOR);
        var body = noor.get(page).body();
        assertThat(body).contains("Uitnodiging").doesNotContain("Van Zuid");
        var id = PHRASE.matcher(body);
        assertThat(id.find()).isTrue();
        var filled = noor.submit(
                page,
                page + "/schrijven/standaard",
                Map.of("soort", "BERICHT", "tekst", "Goedemiddag.", "standaard", id.group(1)));
        assertThat(filled.statusCode()).isEqualTo(200);
        assertThat(text(filled.body()))
                .isEqualTo("Goedemiddag.\n\nBeste {voornaam}, uw nummer is " + page.substring(9) + ". Groet, "
                        + Cast.NOOR.displayName() + " van " + Team.NORTH.label());
        assertThat(sends(noor, page, "BERICHT", "Beste {voornaam}"))
                .as("a field is open")
                .isEqualTo(422);
        assertThat(sends(noor, page, "NOTITIE", "Beste {voornaam}")).isEqualTo(302);
    }

    @Test
    void theTimelineShowsThePartThatWasAskedFor() {
        var page = file();
        var noor = as(Cast.NOOR);
        sends(noor, page, "NOTITIE", "notitiewoord");
        sends(noor, page, "BERICHT", "berichtwoord");
        assertThat(noor.get(page).body()).contains("notitiewoord", "berichtwoord");
        assertThat(noor.get(page + "?toon=notities").body())
                .contains("notitiewoord")
                .doesNotContain("berichtwoord");
        assertThat(noor.get(page + "?toon=berichten").body())
                .contains("berichtwoord")
                .doesNotContain("notitiewoord");
        assertThat(noor.get(page + "?toon=contact").body())
                .contains("berichtwoord")
                .doesNotContain("notitiewoord");
        assertThat(noor.get(page + "?toon=datums").body()).contains("Hiervan staat nog niets");
        assertThat(noor.get(page + "?toon=onzin").body()).contains("notitiewoord", "berichtwoord");
    }
}
