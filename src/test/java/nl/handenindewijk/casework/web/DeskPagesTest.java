package nl.handenindewijk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

// csrf() puts another token repository into the shared filter, for good
@DirtiesContext
@PortalTest
class DeskPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private UserDetailsService accounts;

    private Receipt file(String postcode, String story, DangerAnswer danger) {
        return submit.submit(new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                new LinkedHashSet<>(List.of(Theme.GELD)),
                danger,
                story,
                "Wim Proefveld",
                new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode(postcode), 3, null),
                new ContactPreferences(
                        EnumSet.of(ContactChannel.PHONE), "06-12345678", null, Set.of(), false, null, null)));
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get()
                .uri(path)
                .with(user(accounts.loadUserByUsername(person.username())))
                .exchange();
    }

    private MvcTestResult post(Cast person, String path, String... pairs) {
        var request = mvc.post()
                .uri(path)
                .with(user(accounts.loadUserByUsername(person.username())))
                .with(csrf());
        for (int i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    private static String between(MvcTestResult result, String from, String to) {
        var body = body(result);
        int start = body.indexOf(from) + from.length();
        return body.substring(start, body.indexOf(to, start));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String version(String page) {
        return between(get(Cast.NOOR, page), "name=\"version\" value=\"", "\"");
    }

    @Test
    void theDeskBeginsWithDangerAndSaysWhy() {
        var calm = file("9901AA", "Ik zoek een taalmaatje", DangerAnswer.NO);
        var danger = file("9901AA", "Kom snel", DangerAnswer.YES);

        var desk = get(Cast.NOOR, "/werkbak");

        assertThat(desk).hasStatusOk();
        assertThat(body(desk)).contains("Zegt: ja, nu gevaar").contains("Wim Proefveld");
        assertThat(body(desk).indexOf(danger.reference().value()))
                .isPositive()
                .isLessThan(body(desk).indexOf(calm.reference().value()));
    }

    @Test
    void anotherTeamSeesNothingAnywhere() {
        var theirs = file("9902AA", "Verhaal van Zuid over trapliften", DangerAnswer.NO);
        var ref = theirs.reference().value();

        assertThat(body(get(Cast.NOOR, "/werkbak"))).doesNotContain(ref);
        assertThat(body(post(Cast.NOOR, "/werkbak/zoeken", "q", "trapliften"))).doesNotContain(ref);
        assertThat(get(Cast.NOOR, "/werkbak/" + ref)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(get(Cast.NOOR, "/werkbak/" + ref)))
                .isEqualTo(body(get(Cast.NOOR, "/werkbak/" + ref)))
                .doesNotContain("trapliften");
        assertThat(post(Cast.NOOR, "/werkbak/" + ref + "/schrijven", "soort", "NOTITIE", "tekst", "x"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void findsWordsNamesNumbersAndPostcodes() {
        var ref = file("9901AA", "De deurwaarders kwamen langs", DangerAnswer.NO)
                .reference()
                .value();

        for (var query :
                List.of("deurwaarder", "proefveld", "WIM", "+31 6 12345678", "0612345678", "9901 aa", "9901", ref)) {
            assertThat(body(post(Cast.NOOR, "/werkbak/zoeken", "q", query)))
                    .as(query)
                    .contains("href=\"/werkbak/" + ref);
        }
        assertThat(body(post(Cast.NOOR, "/werkbak/zoeken", "q", "loodgieter"))).doesNotContain("href=\"/werkbak/LV");
    }

    @Test
    void everyFilterAndSortAnswers() {
        file("9901AA", "Vraag", DangerAnswer.NO);
        for (var query : List.of(
                "wijk=WK999901",
                "thema=GELD",
                "niveau=U3",
                "status=NEW",
                "status=CLOSED",
                "van=ik",
                "van=niemand",
                "datum=vandaag",
                "datum=week",
                "datum=telaat",
                "datum=wet",
                "signaal=ja",
                "signaal=GEWELD",
                "signaal=onzin",
                "deel=nieuw&sorteer=niveau",
                "deel=nieuw&sorteer=ontvangen",
                "deel=nieuw&na=2026-01-01_019cd6f9-7a80-7180-baa1-5909b8e42461",
                "deel=nieuw&na=onzin",
                "deel=onzin&thema=onzin&van=onzin")) {
            assertThat(get(Cast.NOOR, "/werkbak?" + query)).as(query).hasStatusOk();
        }
        assertThat(body(get(Cast.NOOR, "/werkbak?deel=nieuw&thema=GELD"))).contains("Wim Proefveld");
        assertThat(body(get(Cast.NOOR, "/werkbak?deel=nieuw&thema=WMO"))).doesNotContain("Wim Proefveld");
    }

    @Test
    void filtersByWhatThePortalNoticedAndSaysThatAnOwnerIsElsewhere() {
        var beaten = file("9901AA", "Mijn man slaat mij en ik ben bang voor hem.", DangerAnswer.NO)
                .reference()
                .value();
        var calm = file("9901AA", "Ik zoek een taalmaatje", DangerAnswer.NO)
                .reference()
                .value();
        for (var query : List.of("signaal=ja", "signaal=GEWELD", "signaal=geweld")) {
            assertThat(body(get(Cast.NOOR, "/werkbak?" + query)))
                    .as(query)
                    .contains(beaten)
                    .doesNotContain(calm);
        }
        assertThat(body(get(Cast.NOOR, "/werkbak?signaal=ONTRUIMING"))).doesNotContain(beaten, calm);
        assertThat(body(get(Cast.NOOR, "/werkbak?signaal=GEWELD"))).contains("name=\"signaal\" value=\"GEWELD\"");

        assertThat(body(get(Cast.NOOR, "/werkbak?van=" + Cast.ZARA.id())))
                .contains("selected>Iemand buiten uw teams")
                .doesNotContain(beaten, calm);
        assertThat(body(get(Cast.NOOR, "/werkbak?van=" + Cast.NABIL.id()))).doesNotContain("Iemand buiten uw teams");
    }

    @Test
    void everyActionOnACaseWorksAndShowsInTheTimeline() {
        var page = "/werkbak/"
                + file("9901AA", "Vraag", DangerAnswer.NO).reference().value();
        act(page, "/niveau", "niveau", "U2", "thema", "WMO");
        act(page, "/toewijzen", "wie", Cast.NABIL.id().toString());
        act(page, "/contact", "deed", "CALLED", "bereikt", "false", "volgende", "2026-03-11");
        act(page, "/contact", "deed", "CALLED", "bereikt", "true");
        act(page, "/starten");
        act(page, "/schrijven", "soort", "NOTITIE", "tekst", "Een notitie");
        act(page, "/schrijven", "soort", "BERICHT", "tekst", "Een bericht");
        act(page, "/schrijven", "soort", "VRAAG", "tekst", "Een vraag");
        act(page, "/veilig", "kanaal", "EMAIL", "email", "wim@example.org", "veiligReden", "Belde zelf");
        act(page, "/afsluiten", "uitkomst", "KORTDUREND", "sluitReden", "Klaar");
        act(page, "/heropenen", "reden", "Toch niet");

        assertThat(body(get(Cast.NOOR, page)))
                .contains("Een notitie", "Een bericht", "Een vraag", "Nabil Amrani", "Korte hulp", "opende opnieuw");
    }

    private void act(String page, String action, String... pairs) {
        var all = new java.util.ArrayList<>(List.of(pairs));
        all.addAll(List.of("version", version(page)));
        assertThat(post(Cast.NOOR, page + action, all.toArray(String[]::new)))
                .as(action)
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void oneMoreForSomebodyOverTheBandTakesAReason() {
        for (int i = 0; i < 26; i++) {
            var one = "/werkbak/"
                    + file("9901AA", "Vraag", DangerAnswer.NO).reference().value();
            act(one, "/toewijzen", "wie", Cast.NABIL.id().toString());
        }
        var page = "/werkbak/"
                + file("9901AA", "Vraag", DangerAnswer.NO).reference().value();
        var without = post(
                Cast.NOOR,
                page + "/toewijzen",
                "version",
                version(page),
                "wie",
                Cast.NABIL.id().toString());

        assertThat(without).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(without)).contains("Boven band", "26 van 15-25", "meer dan het team afsprak");
        act(page, "/toewijzen", "wie", Cast.NABIL.id().toString(), "toewijsReden", "Kent dit gezin");
        assertThat(body(get(Cast.NOOR, page))).contains("Kent dit gezin", "Voorstel");
    }

    @Test
    void anOldFormKeepsWhatWasTyped() {
        var page = "/werkbak/"
                + file("9901AA", "Vraag", DangerAnswer.NO).reference().value();
        var old = version(page);
        act(page, "/toewijzen", "wie", Cast.NABIL.id().toString());

        var late =
                post(Cast.NOOR, page + "/schrijven", "version", old, "soort", "NOTITIE", "tekst", "Mijn lange notitie");

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(late)).contains("Mijn lange notitie").contains("intussen gewijzigd");
        assertThat(body(late))
                .as("who did what")
                .containsPattern("Het laatst:\\s*<b>" + Cast.NOOR.displayName() + "</b>\\s*wees toe");
    }

    @Test
    void aClosedCaseStillTakesANoteAndNothingThatTheResidentReads() {
        var page = "/werkbak/"
                + file("9901AA", "Vraag", DangerAnswer.NO).reference().value();
        assertThat(body(get(Cast.NOOR, page))).contains("de strengste termijn loopt");
        act(page, "/contact", "deed", "CALLED", "bereikt", "true");
        act(page, "/afsluiten", "uitkomst", "INFO_ADVIES", "sluitReden", "Klaar");

        assertThat(body(get(Cast.NOOR, page)))
                .contains("De zaak is afgerond.", "Niet bepaald")
                .doesNotContain("soort-BERICHT", "de strengste termijn loopt");
        act(page, "/schrijven", "soort", "NOTITIE", "tekst", "De huisarts belde nog na");
        assertThat(body(get(Cast.NOOR, page))).contains("De huisarts belde nog na");
        assertThat(post(
                        Cast.NOOR,
                        page + "/schrijven",
                        "version",
                        version(page),
                        "soort",
                        "BERICHT",
                        "tekst",
                        "Nog iets voor u"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aFormWithErrorsComesBackInWords() {
        var page = "/werkbak/"
                + file("9901AA", "Vraag", DangerAnswer.NO).reference().value();
        var wrong = post(Cast.NOOR, page + "/afsluiten", "version", version(page), "sluitReden", "Alvast getypt");

        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(wrong))
                .contains("Kies een uitkomst")
                .contains("Alvast getypt")
                .containsPattern("id=\"fouten\"(?s:.){0,600}href=\"#afsluiten\"[^<]*: Kies een uitkomst");
    }
}
