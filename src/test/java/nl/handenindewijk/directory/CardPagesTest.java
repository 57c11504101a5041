package nl.handenindewijk.directory;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Workers find services; the administrator keeps them, with nobody's change lost. */
@PortalTest
class CardPagesTest {
    private static final Pattern SEEN = Pattern.compile("name=\"gezien\" value=\"([^\"]+)\"");

    private static final String CARD = "/werkbak/sociale-kaart";
    private static final String MANAGE = "/beheer/sociale-kaart";
    private static final Pattern NEXT = Pattern.compile("[?&]na=([0-9a-f-]{36})|name=\"na\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    StoreServices store;

    @Autowired
    FindServices find;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    Database database;

    @LocalServerPort
    int port;

    private void put(Service... services) {
        transaction.executeWithoutResult(status -> {
            store.save(Shop.ORGANISATION);
            for (var service : services) {
                store.save(service, null, clock.instant());
            }
        });
    }

    @Test
    void aWorkerFindsByThemeDistrictLanguageHoursAndWords() {
        put(
                Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of("WK999901"), "nl", "ar"),
                Shop.service(2, "Taalcafé", Set.of(Theme.TAAL), List.of(), "nl"));
        var noor = signedIn(NOOR);
        assertThat(noor.get(CARD).body())
                .contains("Formulierenhulp", "Taalcafé", "Wachttijd 3 weken", "op 2 maart 2026");
        assertThat(noor.get(CARD + "?thema=GELD").body())
                .contains("Formulierenhulp")
                .doesNotContain("Taalcafé</");
        assertThat(noor.get(CARD + "?wijk=WK999902").body())
                .contains("Taalcafé")
                .doesNotContain(">Formulierenhulp");
        assertThat(noor.get(CARD + "?taal=ar").body())
                .contains("Formulierenhulp")
                .doesNotContain(">Taalcafé");
        assertThat(noor.get(CARD + "?open=1&tijd=11:59").body()).contains("Formulierenhulp");
        assertThat(noor.get(CARD + "?open=1&tijd=12:00").body()).contains("Niets gevonden");
        assertThat(noor.get(CARD + "?open=5&tijd=23.00").body()).contains("Formulierenhulp");
        assertThat(noor.get(CARD + "?thema=ONZIN&open=9&na=x&tijd=laat").statusCode())
                .isEqualTo(200);
    }

    /** "Now" is by the clock on the Dutch wall, whatever zone the server runs in. */
    @Test
    void openNowIsByTheDutchClock() {
        put(Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of(), "nl"));
        clock.set(java.time.Instant.parse("2026-07-06T07:30:00Z")); // a Monday, 9.30 in summer time
        assertThat(signedIn(NOOR).get(CARD + "?open=nu").body()).contains(">Formulierenhulp");
        clock.set(java.time.Instant.parse("2026-07-06T10:30:00Z"));
        assertThat(signedIn(NOOR).get(CARD + "?open=nu").body()).contains("Niets gevonden");
    }

    @Test
    void wordsAreFoundByStemAndBeginningAndStandInNoAddress() {
        put(Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of(), "nl"));
        var noor = signedIn(NOOR);
        for (var words : List.of("formulieren", "brieven", "papierwinkel", "FORMUL", "brieven formulier")) {
            var found = noor.submit(CARD, CARD + "/zoeken", Map.of("q", words));
            assertThat(found.body()).as(words).contains("Formulierenhulp");
            assertThat(found.uri().toString()).doesNotContain(words);
        }
        assertThat(noor.submit(CARD, CARD + "/zoeken", Map.of("q", "tandarts & !x:*('"))
                        .body())
                .contains("Niets gevonden");
        var link = noor.submit(CARD, CARD + "/zoeken", Map.of("q", " ", "thema", "GELD"));
        assertThat(link.headers().firstValue("Location").orElseThrow()).endsWith(CARD + "?thema=GELD");
    }

    @Test
    void pagesByKeyThroughAllOfThemInAFixedNumberOfStatements() {
        var many = new Service[60];
        for (int i = 0; i < many.length; i++) {
            many[i] = Shop.service(i, "Dienst " + (100 + i), Set.of(Theme.GELD), List.of(), "nl");
        }
        put(many);
        var noor = signedIn(NOOR);
        var first = noor.get(CARD).body();
        var second = noor.get(CARD + "?na=" + next(first)).body();
        var third = noor.get(CARD + "?na=" + next(second)).body();
        assertThat(first).contains("Dienst 100", "Dienst 124").doesNotContain("Dienst 125");
        assertThat(second).contains("Dienst 125", "Dienst 149").doesNotContain("Dienst 150");
        assertThat(third).contains("Dienst 150", "Dienst 159");
        assertThat(NEXT.matcher(third).find()).isFalse();
        var words = noor.submit(CARD, CARD + "/zoeken", Map.of("q", "dienst")).body();
        assertThat(noor.submit(CARD, CARD + "/zoeken", Map.of("q", "dienst", "na", next(words)))
                        .body())
                .contains("Dienst 125")
                .doesNotContain("Dienst 124");
    }

    @Test
    void theAdministratorAddsAnOrganisationAndAServiceAndStopsIt() {
        var ada = signedIn(ADA);
        var made = ada.submit(
                MANAGE + "/organisatie",
                MANAGE + "/organisatie",
                Map.of("naam", "Taalpunt", "omschrijving", "Lessen", "website", "www.taalpunt.example"));
        assertThat(made.statusCode()).isEqualTo(303);
        var organisation = find.organisations().get(0);
        assertThat(organisation.website()).isEqualTo("https://www.taalpunt.example");
        var form = new LinkedHashMap<>(Map.of(
                "gezien",
                "-1",
                "organisatie",
                organisation.id().toString(),
                "naam",
                "Leren lezen",
                "omschrijving",
                "Les in groepen",
                "stand",
                "ACTIVE",
                "ruimte",
                "2 plekken",
                "themas",
                "TAAL",
                "talen",
                "nl",
                "uren[0]",
                "9-12, 13.30-17.00",
                "plaatsen",
                "Bieb; Plein 1; 9901 AA; Lindeveen"));
        form.put("nagekeken", "true");
        assertThat(ada.submit(MANAGE + "/dienst", MANAGE + "/dienst", form).statusCode())
                .isEqualTo(303);
        var service = find.everything().get(0);
        assertThat(service.openings()).hasSize(2);
        assertThat(service.capacityOn()).isEqualTo(service.checkedOn()).isNotNull();
        assertThat(signedIn(NOOR).get(CARD).body()).contains("Leren lezen", "2 plekken", "13.30-17.00");

        form.put("id", service.id().toString());
        form.put("gezien", "0");
        form.put("stand", "DEFUNCT");
        assertThat(ada.submit(MANAGE, MANAGE + "/dienst", form).statusCode()).isEqualTo(303);
        assertThat(signedIn(NOOR).get(CARD).body()).doesNotContain("Leren lezen");
        assertThat(ada.get(MANAGE + "?stand=DEFUNCT").body()).contains("Leren lezen");
        assertThat(database.sql()
                        .queryForList(
                                "select action from audit_entry where object = 'DIRECTORY' order by id", String.class))
                .containsExactly("DIRECTORY_ORGANISATION_SAVED", "DIRECTORY_SERVICE_SAVED", "DIRECTORY_SERVICE_SAVED");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndTypedTextStays() {
        var answer = signedIn(ADA)
                .submit(
                        MANAGE + "/dienst",
                        MANAGE + "/dienst",
                        Map.of(
                                "gezien",
                                "-1",
                                "naam",
                                "Houd mij",
                                "telefoon",
                                "bel maar",
                                "email",
                                "x",
                                "website",
                                "javascript:alert(1)",
                                "uren[2]",
                                "ochtend",
                                "plaatsen",
                                "zomaar",
                                "stand",
                                "ACTIVE"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Houd mij", "Kies een organisatie", "Vul een telefoonnummer in", "Vul een e-mailadres in")
                .contains("Vul een webadres in", "Schrijf tijden zoals", "Schrijf elk adres op een regel", "ochtend");
    }

    @Test
    void aColleagueWhoWasFirstIsNotOverwrittenUnseen() {
        put(Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of(), "nl"));
        var ada = signedIn(ADA);
        var id = find.everything().get(0).id().toString();
        assertThat(ada.submit(MANAGE, MANAGE + "/nagekeken", Map.of("id", id)).statusCode())
                .isEqualTo(303);
        var stale = ada.submit(
                MANAGE,
                MANAGE + "/dienst",
                Map.of(
                        "id",
                        id,
                        "gezien",
                        "0",
                        "organisatie",
                        Shop.ORGANISATION.id().toString(),
                        "naam",
                        "Anders",
                        "omschrijving",
                        "Typte ik",
                        "stand",
                        "ACTIVE"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Iemand was u net voor", "Typte ik", "name=\"gezien\" value=\"1\"");
        assertThat(find.everything().get(0).name()).isEqualTo("Formulierenhulp");
    }

    /** A double click on something new adds one; an organisation that a colleague changed is not overwritten unseen. */
    @Test
    void aNewOneIsAddedOnceAndAnOrganisationIsNotOverwrittenUnseen() {
        var ada = signedIn(ADA);
        var path = MANAGE + "/organisatie";
        var key = UUID.randomUUID().toString();
        var form = Map.of("sleutel", key, "naam", "Taalpunt", "omschrijving", "Lessen");
        assertThat(ada.submit(path, path, form).statusCode()).isEqualTo(303);
        assertThat(ada.submit(path, path, form).statusCode()).isEqualTo(303);
        assertThat(find.organisations()).hasSize(1);

        var service = Map.of(
                "sleutel", UUID.randomUUID().toString(),
                "gezien", "-1",
                "organisatie", key,
                "naam", "Leren lezen",
                "omschrijving", "Les",
                "stand", "ACTIVE");
        assertThat(ada.submit(MANAGE, MANAGE + "/dienst", service).statusCode()).isEqualTo(303);
        assertThat(ada.submit(MANAGE, MANAGE + "/dienst", service).statusCode()).isEqualTo(303);
        assertThat(find.everything()).hasSize(1);

        var seen = SEEN.matcher(ada.get(path + "?id=" + key).body());
        assertThat(seen.find()).isTrue();
        var first = Map.of("id", key, "gezien", seen.group(1), "naam", "Taalhuis", "omschrijving", "Lessen");
        var second = Map.of("id", key, "gezien", seen.group(1), "naam", "Taalwinkel", "omschrijving", "Typte ik");
        assertThat(ada.submit(path, path, first).statusCode()).isEqualTo(303);
        var late = ada.submit(path, path, second);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Iemand was u net voor", "Typte ik");
        assertThat(find.organisations().get(0).name()).isEqualTo("Taalhuis");
    }

    @Test
    void importsOnThePageAndRefusesWhatIsBroken() {
        var ada = signedIn(ADA);
        put(Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of(), "nl"));
        var file = ada.get(MANAGE + "/uitvoer");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        database.sql().update("delete from directory_service");

        var sent = upload(ada, file.body());
        assertThat(sent.statusCode()).isEqualTo(303);
        var page = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(ada.get(page).body()).contains("Gebruik dit", "Gecontroleerd, nog niet gebruikt");
        assertThat(find.everything()).isEmpty();
        var id = page.substring(page.indexOf('=') + 1);
        assertThat(ada.submit(page, MANAGE + "/invoer/gebruiken", Map.of("id", id))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("?gebruikt");
        assertThat(find.everything()).hasSize(1);

        var broken = upload(ada, file.body().replace("\"active\"", "\"<b>open\""));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("dienst 1", "De stand is active", "Er is niets veranderd");
        assertThat(upload(ada, "").statusCode()).isEqualTo(422);
        assertThat(upload(signedIn(NOOR), "{}").statusCode()).isEqualTo(404);
        assertThat(upload(ada, "x".repeat(34 << 20))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(MANAGE + "/invoer?teGroot");
    }

    private static java.net.http.HttpResponse<String> upload(Visitor visitor, String content) {
        var page = visitor.get(MANAGE + "/invoer");
        var token = page.statusCode() == 200 ? Visitor.tokenOf(page.body()) : "none";
        var body = "--grens\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"x.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + content + "\r\n--grens--\r\n";
        return visitor.send(visitor.request(MANAGE + "/invoer/controleren")
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String next(String page) {
        var match = NEXT.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }
}
