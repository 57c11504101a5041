package nl.handenindewijk.referral;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.Shop;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.referral.event.PartnerDoors;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A resident is brought to another organisation, which answers behind its link; nobody else gets in. */
@PortalTest
class ReferralTest {

    private static final Pattern LINK = Pattern.compile("/partner/([A-Za-z0-9_-]{43})");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern MARK = Pattern.compile("name=\"getoond\" value=\"([0-9a-f]+)\"");
    private static final Service SERVICE =
            Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), java.util.List.of(), "nl");

    @Autowired
    SubmitHelpRequest submit;

    @Autowired
    StoreServices store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Database database;

    @Autowired
    MovableClock clock;

    @Autowired
    PartnerDoors doors;

    @LocalServerPort
    int port;

    private Receipt receipt;
    private String home;

    @BeforeEach
    void aCase() {
        transaction.executeWithoutResult(status -> {
            store.save(Shop.ORGANISATION);
            store.save(SERVICE, null, clock.instant());
        });
        receipt = submit.submit(new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                Set.of(Theme.GELD),
                NewHelpRequest.DangerAnswer.NO,
                "Mijn geheime verhaal over brieven.",
                "Xandra Quispelaar",
                new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode(Team.NORTH.postcode()), 1, null),
                new ContactPreferences(
                        Set.of(ContactPreferences.ContactChannel.PHONE),
                        "06 98765432",
                        "verborgen@lindeveen.example",
                        Set.of(ContactPreferences.DayPart.MORNING),
                        false,
                        "Bibliotheek",
                        null)));
        home = "/werkbak/" + receipt.reference().value() + "/doorverwijzen";
    }

    @Test
    void aWorkerSharesOnlyWhatIsChosenAndThePartnerAcceptsBehindTheLink() throws Exception {
        var noor = signedIn(NOOR);
        assertThat(noor.get(home).body())
                .contains("Formulierenhulp", "Wachttijd 3 weken", "2 maart 2026", "06 98765432")
                .doesNotContain("verborgen@");
        var review = review(noor, Map.of("gegevens", "PHONE"));
        assertThat(review.body())
                .contains("Mag ", "delen met Formulierenhulp, Stichting De Papierwinkel", "06 98765432")
                .contains("Bellen in de ochtend", "Geen voicemail", "Bibliotheek")
                .doesNotContain("Quispelaar</", "geheime verhaal");
        assertThat(send(noor, review, Map.of("gegevens", "PHONE")).statusCode()).isEqualTo(303);

        var mail = mailbox.to("dienst1@lindeveen.example");
        assertThat(mail).hasSize(1);
        var text = mail.get(0).getSubject() + mail.get(0).getContent();
        assertThat(text)
                .doesNotContain(
                        "Quispelaar",
                        "Formulierenhulp",
                        "Geld",
                        receipt.reference().value());
        var partner = new Visitor(port);
        var door = partner.get("/partner/" + token());
        assertThat(door.statusCode()).isEqualTo(303);
        assertThat(door.headers().firstValue("Location").orElseThrow()).endsWith("/partner/verwijzing");
        var page = partner.get("/partner/verwijzing");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.body())
                .contains("06 98765432", "Help met de brieven")
                .doesNotContain(
                        "Quispelaar",
                        "geheime verhaal",
                        "verborgen@",
                        receipt.reference().value(),
                        token());

        assertThat(resident()).contains("U bent doorverwezen naar Formulierenhulp, Stichting De Papierwinkel");
        assertThat(answer(partner, "aannemen", Map.of()).statusCode()).isEqualTo(303);
        assertThat(resident()).contains("helpt u verder");
        assertThat(noor.get(home).body()).contains("Aangenomen", "de inwoner zei ja");
        assertThat(timeline()).contains("REFERRED", "REFERRAL_ACCEPTED");
        assertThat(dueToday()).isTrue();

        var back = answer(partner, "teruggeven", Map.of("woorden", "Te druk geworden"));
        assertThat(back.body()).contains("U ziet de gegevens niet meer").doesNotContain("06 98765432");
        assertThat(partner.get("/partner/verwijzing").statusCode()).isEqualTo(404);
        assertThat(noor.get(home).body()).contains("Teruggegeven", "Te druk geworden");
        assertThat(status()).isEqualTo("IN_TRIAGE");
    }

    @Test
    void thePartnerRefusesWithAReasonAndTheCaseIsBackOnTheDesk() {
        refer(signedIn(NOOR));
        assertThat(status()).isEqualTo("REFERRED");
        var partner = partner();
        var without = answer(partner, "afwijzen", Map.of("woorden", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Schrijf kort waarom");
        answer(partner, "afwijzen", Map.of("woorden", "Wij zitten vol"));
        assertThat(status()).isEqualTo("IN_TRIAGE");
        assertThat(dueToday()).isTrue();
        assertThat(signedIn(NOOR).get("/werkbak/" + receipt.reference().value()).body())
                .contains("Wij zitten vol");
        assertThat(partner.get("/partner/" + token()).statusCode()).isEqualTo(404);
    }

    /** A page that is open at the organisation shows nothing any more at the very next click. */
    @Test
    void revokingWorksAtOnce() {
        var noor = signedIn(NOOR);
        refer(noor);
        var partner = partner();
        var open = partner.get("/partner/verwijzing").body();
        var without = noor.submit(home, home + "/intrekken", Map.of("id", referral(), "reden", ""));
        assertThat(without.statusCode()).isEqualTo(422);
        noor.submit(home, home + "/intrekken", Map.of("id", referral(), "reden", "Inwoner wil niet meer"));

        var click = partner.post("/partner/aannemen", formOf(open));
        assertThat(click.statusCode()).isEqualTo(404);
        assertThat(click.body()).contains("Niet beschikbaar").doesNotContain("06 98765432", "Papierwinkel");
        assertThat(partner.get("/partner/verwijzing").statusCode()).isEqualTo(404);
        assertThat(timeline()).contains("REFERRAL_REVOKED").doesNotContain("REFERRAL_ACCEPTED");
        assertThat(status()).isEqualTo("IN_TRIAGE");
        assertThat(resident()).doesNotContain("doorverwezen naar");
        var again = noor.submit(home, home + "/intrekken", Map.of("id", referral(), "reden", "Nog eens"));
        assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith("?klaarwas");
    }

    @Test
    void whatIsRevokedBeforeTheMailGoesOutIsNotMailed() {
        var noor = signedIn(NOOR);
        refer(noor);
        var id = UUID.fromString(referral());
        assertThat(doors.of(id)).isPresent();
        assertThat(doors.of(id).orElseThrow().toString()).doesNotContain("/partner/");
        noor.submit(home, home + "/intrekken", Map.of("id", referral(), "reden", "Vergissing"));
        assertThat(doors.of(id)).isEmpty();
    }

    @Test
    void wrongExpiredForgedAndAnswered_allLookTheSame() {
        refer(signedIn(NOOR));
        var stranger = new Visitor(port);
        var wrong = stranger.get("/partner/" + "A".repeat(43));
        assertThat(wrong.statusCode()).isEqualTo(404);
        var forged = new Visitor(port);
        forged.cookies().put("__Host-verwijzing", "AAAA");
        forged.cookies().put("verwijzing", "AAAA");
        var other = forged.get("/partner/verwijzing");
        var token = token();
        clock.advance(Duration.ofDays(61));
        var expired = stranger.get("/partner/" + token);
        for (var answer : java.util.List.of(wrong, other, expired, stranger.get("/partner/verwijzing"))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(plain(answer)).isEqualTo(plain(wrong));
        }
    }

    @Test
    void aPageThatStoodOpenTooLongAsksForTheLinkAgain() {
        refer(signedIn(NOOR));
        var partner = partner();
        clock.advance(Duration.ofMinutes(31));
        assertThat(partner.get("/partner/verwijzing").statusCode()).isEqualTo(404);
        assertThat(partner.get("/partner/" + token()).statusCode()).isEqualTo(303);
        assertThat(partner.get("/partner/verwijzing").statusCode()).isEqualTo(200);
    }

    @Test
    void guessingGetsSlowAndThenEvenTheRightLinkWaits() {
        refer(signedIn(NOOR));
        var guesser = new Visitor(port);
        for (int i = 0; i < 25; i++) {
            assertThat(guesser.get("/partner/" + "B".repeat(42) + (char) ('a' + i))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(guesser.get("/partner/" + token()).statusCode()).isEqualTo(404);
        clock.advance(Duration.ofMinutes(30));
        assertThat(guesser.get("/partner/" + token()).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyWithoutTheCaseRefersOrRevokesAndOneCaseNeverReachesAnother() {
        var zara = signedIn(ZARA);
        assertThat(zara.get(home).statusCode()).isEqualTo(404);
        refer(signedIn(NOOR));
        var theirs = submit.submit(nl.handenindewijk.testing.Questions.calm(Team.SOUTH));
        var elsewhere = "/werkbak/" + theirs.reference().value() + "/doorverwijzen";
        zara.submit(elsewhere, elsewhere + "/intrekken", Map.of("id", referral(), "reden", "Niet van mij"));
        assertThat(database.sql().queryForObject("select state from referral_referral", String.class))
                .isEqualTo("SENT");
        assertThat(zara.submit(elsewhere, home + "/intrekken", Map.of("id", referral(), "reden", "x"))
                        .statusCode())
                .isEqualTo(404);
        restrict();
        assertThat(signedIn(Cast.NABIL).get(home).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameFormTwiceIsOneReferralAndWithoutAgreementNothingIsShared() {
        var noor = signedIn(NOOR);
        var review = review(noor, Map.of("gegevens", "NAME"));
        var no = send(noor, review, Map.of("gegevens", "NAME", "akkoord", ""));
        assertThat(no.statusCode()).isEqualTo(422);
        assertThat(no.body()).contains("Zonder akkoord");
        var other = send(noor, review, Map.of("gegevens", "PHONE"));
        assertThat(other.statusCode()).as("another text than was read").isEqualTo(409);
        send(noor, review, Map.of("gegevens", "NAME"));
        send(noor, review, Map.of("gegevens", "NAME"));
        assertThat(database.sql().queryForObject("select count(*) from referral_referral", Integer.class))
                .isEqualTo(1);
        assertThat(mailbox.to("dienst1@lindeveen.example")).hasSize(1);
    }

    @Test
    void aColdOneSharesNothing() {
        var noor = signedIn(NOOR);
        var review = noor.submit(
                home, home + "/nakijken", Map.of("dienst", SERVICE.id().toString(), "soort", "COLD"));
        assertThat(review.body()).contains("Er wordt niets gedeeld");
        noor.submit(
                home,
                home + "/versturen",
                Map.of(
                        "dienst",
                        SERVICE.id().toString(),
                        "soort",
                        "COLD",
                        "sleutel",
                        UUID.randomUUID().toString()));
        assertThat(mailbox.to("dienst1@lindeveen.example")).isEmpty();
        assertThat(resident()).contains("U kunt terecht bij Formulierenhulp");
    }

    /** Two links opened in one browser share its cookie: what is answered on the first page is never about the second. */
    @Test
    void anAnswerIsOnlyAboutTheReferralOnThePage() {
        refer(signedIn(NOOR));
        var partner = partner();
        var first = partner.get("/partner/verwijzing").body();
        aCase();
        key = UUID.randomUUID().toString();
        refer(signedIn(NOOR));
        assertThat(partner.get("/partner/" + token()).statusCode()).isEqualTo(303);

        for (var answer : java.util.List.of("aannemen", "afwijzen", "teruggeven")) {
            var form = new LinkedHashMap<>(formOf(first));
            form.put("woorden", "Wij zitten vol");
            assertThat(partner.get("/partner/" + token()).statusCode()).isEqualTo(303);
            assertThat(partner.post("/partner/" + answer, form).statusCode())
                    .as(answer)
                    .isEqualTo(404);
            form.remove("verwijzing");
            assertThat(partner.get("/partner/" + token()).statusCode()).isEqualTo(303);
            assertThat(partner.post("/partner/" + answer, form).statusCode())
                    .as(answer + " without saying which")
                    .isEqualTo(404);
        }
        assertThat(database.sql().queryForList("select distinct state from referral_referral", String.class))
                .containsExactly("SENT");
    }

    /** As was read to the resident: withdrawn is not seen any more, at once, and nothing can be answered. */
    @Test
    void aResidentWhoWithdrawsTakesBackWhatWasShared() {
        refer(signedIn(NOOR));
        var partner = partner();
        var open = partner.get("/partner/verwijzing").body();
        assertThat(open).contains("06 98765432");
        var resident = Visitor.withCode(port, receipt);
        var gone = resident.submit("/mijn-vraag/intrekken", "/mijn-vraag/intrekken", Map.of());
        assertThat(gone.statusCode()).isLessThan(400);

        assertThat(status()).isEqualTo("WITHDRAWN");
        assertThat(partner.post("/partner/aannemen", formOf(open)).statusCode()).isEqualTo(404);
        assertThat(partner.get("/partner/" + token()).statusCode()).isEqualTo(404);
        assertThat(timeline()).contains("WITHDRAWN", "REFERRAL_REVOKED").doesNotContain("REFERRAL_ACCEPTED");
        assertThat(status()).isEqualTo("WITHDRAWN");
    }

    /** "U kunt dit altijd intrekken": by the resident alone, on the own page, and the worker has it on the desk. */
    @Test
    void theResidentStopsItOnTheOwnPage() {
        var noor = signedIn(NOOR);
        refer(noor);
        var partner = partner();
        answer(partner, "aannemen", Map.of());
        int mails = mailbox.messages().size();
        database.sql().update("update casework_help_request set follow_up_on = null");

        var resident = Visitor.withCode(port, receipt);
        var stop = "/mijn-vraag/verwijzing/" + referral();
        assertThat(resident.get("/mijn-vraag/bekijken").body()).contains(stop, "Ik wil dit niet meer");
        assertThat(resident.get(stop).body())
                .contains("Formulierenhulp, Stichting De Papierwinkel kan dan meteen niets meer", "blijft bij ons")
                .doesNotContain("06 98765432", "Bibliotheek", "Help met de brieven");
        assertThat(referralState()).as("asking is not stopping").isEqualTo("ACCEPTED");
        for (int time = 0; time < 2; time++) {
            var done = resident.submit("/mijn-vraag/bekijken", stop, Map.of());
            assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/mijn-vraag/bekijken?gestopt");
        }
        assertThat(resident.get("/mijn-vraag/bekijken?gestopt").body())
                .contains("De andere organisatie ziet niets van u", "U stopte een doorverwijzing")
                .doesNotContain("helpt u verder", "Ik wil dit niet meer", "Wij trokken");
        assertThat(resident.get(stop).statusCode()).as("over is over").isEqualTo(303);

        assertThat(partner.get("/partner/verwijzing").statusCode()).isEqualTo(404);
        assertThat(partner.get("/partner/" + token()).statusCode()).isEqualTo(404);
        assertThat(timeline()).containsOnlyOnce("REFERRAL_STOPPED").doesNotContain("REFERRAL_REVOKED");
        assertThat(status()).isEqualTo("IN_TRIAGE");
        assertThat(mailbox.messages()).hasSize(mails);
        noor = signedIn(NOOR);
        assertThat(noor.get("/werkbak").body()).contains("De inwoner schreef als laatste");
        assertThat(noor.get("/werkbak/" + receipt.reference().value()).body())
                .containsPattern("Inwoner</b>\\s+stopte zelf de verwijzing[\\s\\S]{0,900}Formulierenhulp, Stichting");
        assertThat(noor.get(home).body()).contains("Ingetrokken", "door de inwoner zelf");
        assertThat(signedIn(Cast.PIM).get("/beheer/inzage").body()).contains("Inwoner stopte een verwijzing");
    }

    @Test
    void theResidentStopsAColdOneToo() {
        var noor = signedIn(NOOR);
        var cold = Map.of("dienst", SERVICE.id().toString(), "soort", "COLD", "sleutel", key);
        noor.submit(home, home + "/versturen", cold);
        var resident = Visitor.withCode(port, receipt);
        var stop = "/mijn-vraag/verwijzing/" + referral();
        assertThat(resident.get(stop).body()).contains("Wij deelden niets over u met Formulierenhulp");
        resident.submit("/mijn-vraag/bekijken", stop, Map.of());
        assertThat(referralState()).isEqualTo("REVOKED");
        assertThat(resident()).doesNotContain("U kunt terecht bij");
    }

    /** A referral goes on after closing, and so does the right to stop it; the case stays closed. */
    @Test
    void theResidentStopsWhatStillRunsAfterClosing() {
        var noor = signedIn(NOOR);
        refer(noor);
        var partner = partner();
        answer(partner, "aannemen", Map.of());
        answer(partner, "contact", Map.of());
        closeWarm(noor);
        assertThat(status()).isEqualTo("CLOSED");
        var resident = Visitor.withCode(port, receipt);
        var stop = "/mijn-vraag/verwijzing/" + referral();
        assertThat(resident.get(stop).body()).contains("is bij ons al klaar");
        resident.submit("/mijn-vraag/bekijken", stop, Map.of());
        assertThat(status()).isEqualTo("CLOSED");
        assertThat(partner.get("/partner/verwijzing").statusCode()).isEqualTo(404);
    }

    @Test
    void theReferralOfAnotherQuestionIsNotThere() {
        refer(signedIn(NOOR));
        var stop = "/mijn-vraag/verwijzing/" + referral();
        var other = Visitor.withCode(port, submit.submit(nl.handenindewijk.testing.Questions.calm(Team.NORTH)));
        var nowhere = other.get("/mijn-vraag/verwijzing/" + UUID.randomUUID());
        assertThat(nowhere.statusCode()).isEqualTo(404);
        var theirs = other.get(stop);
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(plain(theirs)).isEqualTo(plain(nowhere));
        assertThat(other.submit("/mijn-vraag/bekijken", stop, Map.of()).statusCode())
                .isEqualTo(404);
        var stranger = new Visitor(port);
        assertThat(stranger.get(stop).statusCode()).isEqualTo(303);
        assertThat(stranger.submit("/mijn-vraag", stop, Map.of()).statusCode()).isEqualTo(303);
        assertThat(referralState()).isEqualTo("SENT");
    }

    /** The question goes on under the number that came first: what was agreed under the second one can be stopped there. */
    @Test
    void aReferralOfADoubleIsStoppedWhereTheQuestionGoesOn() {
        var second = receipt;
        refer(signedIn(NOOR));
        var first = submit.submit(nl.handenindewijk.testing.Questions.calm(Team.NORTH));
        database.sql().update("update casework_help_request set legal_open = false, legal_due = null");
        database.sql()
                .update(
                        "update casework_help_request set received_at = received_at - interval '1 day' where reference = ?",
                        first.reference().value());
        var related = "/werkbak/" + first.reference().value() + "/verwant";
        var join = Map.of("ander", second.reference().value(), "besluit", "DOUBLE", "reden", "Zelfde");
        assertThat(signedIn(NOOR).submit(related, related, join).statusCode()).isEqualTo(302);

        var resident = Visitor.withCode(port, first);
        var stop = "/mijn-vraag/verwijzing/" + referral();
        assertThat(resident.get("/mijn-vraag/bekijken").body()).contains("doorverwezen naar Formulierenhulp", stop);
        resident.submit("/mijn-vraag/bekijken", stop, Map.of());
        assertThat(referralState()).isEqualTo("REVOKED");
        assertThat(signedIn(NOOR).get("/werkbak/" + first.reference().value()).body())
                .contains("stopte zelf de verwijzing");
    }

    /** Five working days without an answer: on the desk as late, marked beside the case, and in the counts of the digest. */
    /** "Only then close": sender and receiver know that the resident was reached. */
    @Test
    void aWarmOneIsDoneWhenOrganisationAndResidentFoundEachOther() {
        var noor = signedIn(NOOR);
        refer(noor);
        assertThat(closeWarm(noor)).contains("Warm doorverwezen is pas klaar");
        var partner = partner();
        answer(partner, "aannemen", Map.of());
        assertThat(closeWarm(noor)).contains("Warm doorverwezen is pas klaar");

        assertThat(answer(partner, "contact", Map.of()).statusCode()).isEqualTo(303);
        assertThat(partner.get("/partner/verwijzing").body())
                .contains("U had contact met de inwoner, gemeld op 10 maart 2026")
                .doesNotContain("/partner/contact");
        assertThat(noor.get(home).body()).contains("10 maart 2026", "zei de organisatie zelf");
        assertThat(resident()).contains("De andere organisatie en u hebben contact");
        assertThat(timeline()).containsOnlyOnce("REFERRAL_CONTACT");
        closeWarm(noor);
        assertThat(status()).isEqualTo("CLOSED");
    }

    @Test
    void aWorkerRecordsWhoSaidThatTheyFoundEachOther() {
        var noor = signedIn(NOOR);
        refer(noor);
        var early = noor.submit(home, home + "/contact", contact("2026-03-10", "Anna"));
        assertThat(early.headers().firstValue("Location").orElseThrow()).endsWith("?klaarwas");
        answer(partner(), "aannemen", Map.of());
        for (var wrong :
                java.util.List.of(contact("2026-03-11", "Anna"), contact("x", "Anna"), contact("2026-03-10", " "))) {
            assertThat(noor.submit(home, home + "/contact", wrong).statusCode()).isEqualTo(422);
        }
        var theirs = submit.submit(nl.handenindewijk.testing.Questions.calm(Team.SOUTH));
        var elsewhere = "/werkbak/" + theirs.reference().value() + "/doorverwijzen";
        var zara = signedIn(ZARA);
        zara.submit(elsewhere, elsewhere + "/contact", contact("2026-03-10", "Zara"));
        assertThat(zara.submit(elsewhere, home + "/contact", contact("2026-03-10", "Zara"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(database.sql().queryForObject("select contact_on is null from referral_referral", Boolean.class))
                .isTrue();
        var form = contact("2026-03-09", "Anna Quist van de Papierwinkel");
        noor.submit(home, home + "/contact", form);
        noor.submit(home, home + "/contact", contact("2026-03-10", "Iemand anders"));
        assertThat(noor.get(home).body())
                .contains("9 maart 2026", "Anna Quist van de Papierwinkel")
                .doesNotContain("Iemand anders");
        assertThat(resident()).doesNotContain("Anna Quist");
    }

    private Map<String, String> contact(String day, String who) {
        return Map.of("id", referral(), "op", day, "bevestigd", who);
    }

    private String closeWarm(Visitor worker) {
        var version = database.sql()
                .queryForObject(
                        "select version::text from casework_help_request where reference = ?",
                        String.class,
                        receipt.reference().value());
        var casePage = "/werkbak/" + receipt.reference().value();
        return worker.submit(
                        casePage,
                        casePage + "/afsluiten",
                        Map.of("version", version, "uitkomst", "DOORVERWIJZING_WARM", "sluitReden", "Overgedragen"))
                .body();
    }

    /** Two people of one organisation open the mail: who comes second sees how it stands, and no dead page. */
    @Test
    void theSecondAnswerOfAnOrganisationSaysThatThereIsOne() {
        refer(signedIn(NOOR));
        var colleague = partner();
        var open = formOf(colleague.get("/partner/verwijzing").body());
        answer(partner(), "aannemen", Map.of());
        open.put("woorden", "Wij zitten vol");
        var second = colleague.post("/partner/afwijzen", open);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Hier is al op geantwoord", "U nam dit aan");
        assertThat(database.sql().queryForObject("select state from referral_referral", String.class))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void theWorkerIsToldThatTheOrganisationCannotReachTheResident() {
        var noor = signedIn(NOOR);
        assertThat(review(noor, Map.of("gegevens", "NAME")).body()).contains("kan de inwoner zo niet bereiken");
        assertThat(review(noor, Map.of("gegevens", "PHONE")).body()).doesNotContain("kan de inwoner zo niet bereiken");
    }

    @Test
    void theTimelineOfColleaguesSaysWhereTo() {
        var noor = signedIn(NOOR);
        refer(noor);
        assertThat(noor.get("/werkbak/" + receipt.reference().value()).body())
                .containsPattern("verwees door[\\s\\S]{0,900}Formulierenhulp, Stichting De Papierwinkel");
    }

    @Test
    void noAnswerAlarms() {
        refer(signedIn(NOOR));
        clock.advance(Duration.ofDays(8)); // Tuesday 10 March and five working days: Tuesday 17
        var noor = signedIn(NOOR);
        assertThat(noor.get(home).body()).contains("laat");
        assertThat(noor.get("/werkbak/" + receipt.reference().value()).body()).contains("Doorverwijzen");
        assertThat(database.sql()
                        .queryForObject(
                                "select next_due < ?::date from casework_help_request where reference = ?",
                                Boolean.class,
                                clock.instant().toString().substring(0, 10),
                                receipt.reference().value()))
                .isTrue();
    }

    /** Taken on and then silent is the way in which people fall between two organisations. */
    @Test
    void takenOnWithoutContactAlarmsToo() {
        refer(signedIn(NOOR));
        clock.advance(Duration.ofDays(2)); // Thursday 12 March and five working days: Thursday 19
        answer(partner(), "aannemen", Map.of());
        var noor = signedIn(NOOR);
        assertThat(noor.get(home).body()).contains("nog niet gemeld, bel na op 19 maart 2026");
        assertThat(noor.get("/werkbak/verwijzingen").body())
                .contains("bel na op 19 maart")
                .doesNotContain("geen contact");
        clock.advance(Duration.ofDays(8));
        noor = signedIn(NOOR);
        assertThat(noor.get("/werkbak/verwijzingen").body()).contains("Geen antwoord of geen contact");
        assertThat(noor.get("/werkbak").body()).contains("1 verwijzing zonder antwoord");
        noor.submit(home, home + "/contact", contact("2026-03-19", "Anna Quist"));
        assertThat(noor.get("/werkbak/verwijzingen").body())
                .contains("contact op 19 maart")
                .doesNotContain("geen contact");
        assertThat(noor.get("/werkbak").body()).doesNotContain("zonder antwoord");
    }

    @Test
    void whatRunsIsOneListWithWhatHasNoAnswerOnTop() {
        var noor = signedIn(NOOR);
        refer(noor);
        assertThat(noor.get("/werkbak/verwijzingen").body())
                .contains(
                        "Wacht op antwoord",
                        "Formulierenhulp",
                        "Quispelaar",
                        receipt.reference().value())
                .doesNotContain("Geen antwoord");
        assertThat(noor.get("/werkbak").body()).doesNotContain("verwijzing zonder antwoord");

        clock.advance(Duration.ofDays(8));
        noor = signedIn(NOOR);
        assertThat(noor.get("/werkbak/verwijzingen").body()).contains("Geen antwoord");
        assertThat(noor.get("/werkbak").body()).contains("1 verwijzing zonder antwoord");
        assertThat(signedIn(NABIL).get("/werkbak").body()).doesNotContain("zonder antwoord");
        assertThat(signedIn(NABIL).get("/werkbak/verwijzingen").body()).doesNotContain("Formulierenhulp");
        assertThat(signedIn(LEA).get("/werkbak/verwijzingen").body())
                .as("a lead starts with the team")
                .contains("Geen antwoord", "Formulierenhulp");
        assertThat(signedIn(ZARA).get("/werkbak/verwijzingen?van=team").body()).doesNotContain("Formulierenhulp");
    }

    @Test
    void aReferralFollowsTheCaseAndARestrictedOneIsNotCounted() {
        var noor = signedIn(NOOR);
        refer(noor);
        clock.advance(Duration.ofDays(8));
        var page = "/werkbak/" + receipt.reference().value();
        var lea = signedIn(LEA);
        var version = VERSION.matcher(lea.get(page).body());
        assertThat(version.find()).isTrue();
        lea.submit(page, page + "/toewijzen", Map.of("wie", NABIL.id().toString(), "version", version.group(1)));
        assertThat(signedIn(NABIL).get("/werkbak").body()).contains("1 verwijzing zonder antwoord");
        assertThat(signedIn(NOOR).get("/werkbak").body()).doesNotContain("zonder antwoord");

        database.sql().update("update referral_referral set keeper_id = null");
        assertThat(signedIn(NABIL).get("/werkbak").body()).doesNotContain("zonder antwoord");
        assertThat(signedIn(LEA).get("/werkbak").body())
                .as("what nobody looks after is the lead's")
                .contains("1 verwijzing zonder antwoord");

        restrict();
        database.sql().update("update casework_help_request set assigned_to = ?", ZARA.id());
        assertThat(signedIn(LEA).get("/werkbak").body()).doesNotContain("zonder antwoord");
        assertThat(signedIn(NABIL).get("/werkbak").body()).doesNotContain("zonder antwoord");
        assertThat(signedIn(NABIL).get("/werkbak/verwijzingen").body()).doesNotContain("Formulierenhulp");
        assertThat(signedIn(LEA).get("/werkbak/verwijzingen").body()).doesNotContain("Formulierenhulp");
    }

    private void refer(Visitor worker) {
        var review = review(worker, Map.of("gegevens", "PHONE"));
        assertThat(send(worker, review, Map.of("gegevens", "PHONE")).statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> review(Visitor worker, Map<String, String> more) {
        return worker.submit(home, home + "/nakijken", form(more));
    }

    private String key = UUID.randomUUID().toString();

    private Map<String, String> form(Map<String, String> more) {
        var form = new LinkedHashMap<>(Map.of(
                "dienst", SERVICE.id().toString(), "soort", "WARM", "woorden", "Help met de brieven", "sleutel", key));
        form.putAll(more);
        return form;
    }

    private HttpResponse<String> send(Visitor worker, HttpResponse<String> review, Map<String, String> more) {
        var form = form(Map.of("akkoord", "SPOKEN"));
        form.putAll(more);
        var mark = MARK.matcher(review.body());
        assertThat(mark.find()).as(review.statusCode() + " " + review.body()).isTrue();
        form.put("getoond", mark.group(1));
        return worker.submit(home, home + "/versturen", form);
    }

    private String token() {
        var link = mailbox.messages().stream()
                .map(message -> {
                    try {
                        return String.valueOf(message.getContent());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .map(LINK::matcher)
                .filter(java.util.regex.Matcher::find)
                .reduce((older, newest) -> newest)
                .orElseThrow();
        return link.group(1);
    }

    private Visitor partner() {
        var partner = new Visitor(port);
        assertThat(partner.get("/partner/" + token()).statusCode()).isEqualTo(303);
        return partner;
    }

    private static HttpResponse<String> answer(Visitor partner, String what, Map<String, String> more) {
        var form = new LinkedHashMap<>(formOf(partner.get("/partner/verwijzing").body()));
        form.putAll(more);
        return partner.post("/partner/" + what, form);
    }

    private static Map<String, String> formOf(String page) {
        var form = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(field -> form.put(field.group(1), field.group(2)));
        return form;
    }

    private String resident() {
        var resident = Visitor.withCode(port, receipt);
        return resident.get("/mijn-vraag/bekijken").body();
    }

    private java.util.List<String> timeline() {
        return database.sql().queryForList("select kind from casework_timeline order by at, id", String.class);
    }

    private String status() {
        return database.sql()
                .queryForObject(
                        "select status from casework_help_request where reference = ?",
                        String.class,
                        receipt.reference().value());
    }

    private boolean dueToday() {
        return Boolean.TRUE.equals(database.sql()
                .queryForObject(
                        "select follow_up_on = ?::date from casework_help_request where reference = ?",
                        Boolean.class,
                        clock.instant().toString().substring(0, 10),
                        receipt.reference().value()));
    }

    private String referralState() {
        return database.sql().queryForObject("select state from referral_referral", String.class);
    }

    private String referral() {
        return database.sql().queryForObject("select id::text from referral_referral limit 1", String.class);
    }

    private void restrict() {
        database.sql()
                .update(
                        "update casework_help_request set restricted = true, assigned_to = ?, assigned_at = received_at where reference = ?",
                        LEA.id(),
                        receipt.reference().value());
    }

    private static String plain(HttpResponse<String> page) {
        return page.body().replaceAll("terug=[^\"]*\"", "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }
}
