package nl.handenindewijk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.AskResident;
import nl.handenindewijk.casework.CaseTicket;
import nl.handenindewijk.casework.ClassifyCase;
import nl.handenindewijk.casework.OpenCase;
import nl.handenindewijk.casework.Qualification;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each date on the page of a case says how it was counted; a question stops the clock only where the law lets it. */
@PortalTest
class WhyThisDateTest {

    private static final CurrentWorker NOOR =
            new CurrentWorker(Cast.NOOR.id(), "Noor", Set.of(Cast.Team.NORTH.id()), Set.of(Role.WORKER));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private AskResident ask;

    @Autowired
    private ClassifyCase classify;

    @Autowired
    private OpenCase open;

    @Autowired
    private OwnRequest own;

    @Autowired
    private MovableClock clock;

    private Receipt file(Theme theme) {
        return submit.submit(new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                Set.of(theme),
                NewHelpRequest.DangerAnswer.NO,
                "Ik zoek hulp bij het aanvragen",
                null,
                new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode("9901AA"), 3, null),
                ContactPreferences.none()));
    }

    private void ask(Receipt receipt) {
        var version = open.handle(receipt.reference(), NOOR).orElseThrow().version();
        ask.handle(
                new AskResident.Input(
                        new CaseTicket(receipt.reference(), version, UUID.randomUUID()), "Welke papieren hebt u?"),
                NOOR);
    }

    private String page(Receipt receipt) {
        try {
            return mvc.get()
                    .uri("/werkbak/" + receipt.reference().value())
                    .with(Cast.NOOR.signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void namesLawArticleStartLengthAndTheDaysThatMovedIt() {
        clock.set(java.time.LocalDate.of(2026, 3, 24));
        assertThat(page(file(Theme.WMO)))
                .contains("<summary>Waarom deze datum?</summary>")
                .contains("Wmo 2015 art. 2.3.2 lid 1: uiterlijk 6 weken na de melding op dinsdag 24 maart 2026")
                .contains("wo 6 mei 2026", "dinsdag 5 mei (Bevrijdingsdag)", "Algemene termijnenwet art. 1")
                .contains("Belofte van de gemeente bij niveau U3")
                .contains("deze termijn door. De wet laat hier geen stilstand toe");
    }

    @Test
    void aTermToDecideStandsStillAndSaysSo() {
        var receipt = file(Theme.WERK);
        assertThat(page(receipt)).contains("staat deze termijn stil vanaf morgen");

        ask(receipt);
        assertThat(page(receipt))
                .contains("Termijn staat stil")
                .contains("11 maart tot en met 24 maart 2026: de inwoner is gevraagd de aanvraag aan te vullen")
                .contains("wettelijke termijn staat stil van woensdag 11 maart 2026")
                .contains("Opgeschort van woensdag 11 maart 2026 tot en met dinsdag 24 maart 2026 (14 dagen)")
                .contains("di 19 mei 2026");

        clock.advance(java.time.Duration.ofDays(3));
        own.reply(receipt.reference(), receipt.code(), "Deze papieren", UUID.randomUUID());
        assertThat(page(receipt))
                .contains("wettelijke termijn loopt weer vanaf vrijdag 13 maart 2026")
                .contains("(2 dagen)")
                .contains("do 7 mei 2026");
    }

    @Test
    void anInvestigationRunsOn() {
        var receipt = file(Theme.WMO);
        var due = open.handle(receipt.reference(), NOOR).orElseThrow().legalDue();
        ask(receipt);

        assertThat(open.handle(receipt.reference(), NOOR).orElseThrow().legalDue())
                .isEqualTo(due);
        assertThat(page(receipt)).doesNotContain("Termijn staat stil");
    }

    @Test
    void whatAWorkerSaysItIsInLawDecidesTheTermFromTheDayOfReceipt() {
        clock.set(java.time.LocalDate.of(2026, 3, 24));
        var receipt = file(Theme.GELD);
        assertThat(page(receipt)).contains("Nog niet bepaald: de strengste termijn loopt", "Wgs art. 4 lid 1");

        clock.set(java.time.LocalDate.of(2026, 4, 7));
        var version = open.handle(receipt.reference(), NOOR).orElseThrow().version();
        classify.handle(
                new ClassifyCase.Input(
                        new CaseTicket(receipt.reference(), version, UUID.randomUUID()),
                        Qualification.WMO_MELDING,
                        "Vraagt om een traplift"),
                NOOR);

        assertThat(page(receipt))
                .contains("Melding Wmo", "bepaalde wat de vraag is voor de wet", "Vraagt om een traplift")
                .contains("uiterlijk 6 weken na de melding op dinsdag 24 maart 2026", "wo 6 mei 2026")
                .doesNotContain("Nog niet bepaald");
        var seen = own.open(receipt.reference(), receipt.code()).orElseThrow();
        assertThat(seen.toString()).contains("WMO_ONDERZOEK", "2026-05-06").doesNotContain("Vraagt om een traplift");
    }
}
