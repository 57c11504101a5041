package nl.handenindewijk.casework.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.resident.ResidentStatus;
import nl.handenindewijk.casework.resident.ResidentView;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Statements;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Doubles and households, as a worker decides about them over HTTP and as the resident sees it. */
@PortalTest
class RelatedCasesTest {

    private static final Pattern LINK = Pattern.compile("name=\"koppeling\" value=\"([^\"]+)\"");
    private static final String STORY =
            "Ik wil graag leren lezen en schrijven met een groepje uit de buurt op dinsdag of woensdag";

    @LocalServerPort
    private int port;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private OwnRequest own;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    private Visitor noor;

    @BeforeEach
    void signIn() {
        noor = as(Cast.NOOR);
    }

    @Test
    void proposesBySamePhoneMailAddressAndAlikeStoryAndNothingElse() {
        var first = file(Team.NORTH, "06 12345678", "ans@lindeveen.example", 11, STORY);
        var phone = file(Team.NORTH, "+31 6 1234 5678", null, 12, "Ik zoek een maatje om mee te wandelen");
        var mail = file(Team.NORTH, null, "Ans@lindeveen.example", 13, "Mijn brief is zoek");
        var address = file(Team.NORTH, null, null, 11, "Wie helpt mij met formulieren");
        var alike = file(Team.NORTH, null, null, 14, STORY + " in huis");
        var other = file(Team.NORTH, "06 99999999", null, 15, "Ik wil leren fietsen");
        var elsewhere = file(Team.SOUTH, "06 12345678", null, 11, STORY);

        var page = page(first);
        assertThat(page)
                .contains(number(phone), number(mail), number(address), number(alike))
                .contains("Zelfde telefoon", "Zelfde e-mail", "Zelfde adres", "Verhaal lijkt voor")
                .doesNotContain(number(other), number(elsewhere));
        assertThat(noor.get("/werkbak/" + number(first)).body()).contains("Verwante vragen: kijk of dit dubbel is");
    }

    @Test
    void joinsTwoAndNeitherSideLosesAnything() {
        var first = file(Team.NORTH, "06 12345678", null, 11, STORY);
        own.reply(first.reference(), first.code(), "Bericht van voor het samenvoegen", UUID.randomUUID());
        clock.advance(Duration.ofHours(3));
        var second = file(Team.NORTH, "06 12345678", null, 11, "Nog steeds zin in die les, kan iemand mij bellen");
        database.sql().update("update casework_help_request set level = 'U1' where reference = ?", number(second));
        clock.advance(Duration.ofHours(1));

        assertThat(decide(second, first, "DOUBLE", "Dezelfde mevrouw, zij belde ook")
                        .statusCode())
                .isEqualTo(302);
        assertThat(status(first)).isEqualTo("NEW");
        assertThat(status(second)).isEqualTo("CLOSED");
        assertThat(column(second, "outcome")).isEqualTo("DUBBEL");
        assertThat(column(first, "level")).as("the more urgent of both").isEqualTo("U1");
        assertThat(noor.get("/werkbak/" + number(second)).body())
                .contains("Nog steeds zin", "stuurde de vraag in", "Dezelfde mevrouw");
        assertThat(page(first)).contains(number(second), "Dubbel");

        clock.advance(Duration.ofHours(1));
        write(first, "Wij komen morgen langs");
        for (var receipt : List.of(first, second)) {
            var seen = seen(receipt);
            assertThat(seen.reference()).isEqualTo(receipt.reference());
            assertThat(seen.status()).isEqualTo(seen(first).status());
            assertThat(seen.nextDate()).isEqualTo(seen(first).nextDate());
            assertThat(seen.toString()).contains("Wij komen morgen langs");
        }
        assertThat(seen(first).toString()).contains("Bericht van voor").doesNotContain("Nog steeds zin");
        assertThat(seen(second).toString()).contains("Nog steeds zin").doesNotContain("Bericht van voor");
        assertThat(own.reply(second.reference(), second.code(), "Fijn, tot morgen", UUID.randomUUID()))
                .isTrue();
        assertThat(noor.get("/werkbak/" + number(first)).body()).contains("Fijn, tot morgen");

        var link = link(page(first));
        assertThat(noor.submit(
                                path(first),
                                path(first) + "/los",
                                Map.of("koppeling", link, "losReden", "Het waren toch twee mensen"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(status(second)).isEqualTo("IN_TRIAGE");
        assertThat(seen(second).status()).isEqualTo(ResidentStatus.BEING_READ);
        assertThat(seen(second).toString()).doesNotContain("Wij komen morgen langs");
        assertThat(seen(first).toString()).contains("Wij komen morgen langs", "Fijn, tot morgen");
    }

    @Test
    void whatIsKeptApartIsNeverProposedAgain() {
        var first = file(Team.NORTH, "06 12345678", null, 11, STORY);
        var second = file(Team.NORTH, "06 12345678", null, 12, "Ik zoek een maatje");
        assertThat(decide(first, second, "APART", "Vader en zoon, ander onderwerp")
                        .statusCode())
                .isEqualTo(302);
        for (var receipt : List.of(first, second)) {
            assertThat(page(receipt)).contains("Er is geen vraag die hierop lijkt", "Apart gehouden", "Vader en zoon");
        }
        assertThat(status(first)).isEqualTo("NEW");
        assertThat(timeline()).as("nothing happened to either").isZero();
        assertThat(decide(first, second, "APART", "Nog eens").statusCode()).isEqualTo(302);
        assertThat(count("casework_link")).isOne();
    }

    @Test
    void aHouseholdIsShownToWhoMaySeeTheOtherAndARestrictedOneToNobodyElse() {
        var first = file(Team.NORTH, "06 12345678", null, 11, STORY);
        var second = file(Team.NORTH, null, null, 12, "Ik zoek een maatje");
        decide(first, second, "HOUSEHOLD", "Moeder en dochter");
        assertThat(page(first)).contains(number(second), "Moeder en dochter");
        assertThat(page(second)).contains(number(first), "Moeder en dochter");
        assertThat(noor.get("/werkbak/" + number(first)).body())
                .contains("koppelde een vraag van hetzelfde huishouden")
                .doesNotContain("Moeder en dochter");

        database.sql()
                .update(
                        "update casework_help_request set restricted = true, assigned_to = ?, assigned_at = received_at"
                                + " where reference = ?",
                        Cast.NABIL.id(),
                        number(second));
        assertThat(page(first))
                .doesNotContain(number(second), "Moeder en dochter")
                .contains("Er is nog niets besloten");
        assertThat(decide(first, second, "HOUSEHOLD", "Nog eens").body()).contains("geen andere vraag die u mag zien");
        assertThat(as(Cast.NABIL).get(path(second)).body()).contains(number(first), "Moeder en dochter");
    }

    @Test
    void aRestrictedOrExcludedCaseIsNeverProposed() {
        var first = file(Team.NORTH, "06 12345678", null, 11, STORY);
        var second = file(Team.NORTH, "06 12345678", null, 11, STORY);
        exclude(second, Cast.NOOR);
        assertThat(page(first)).doesNotContain(number(second));
        assertThat(noor.get("/werkbak/" + number(first)).body()).doesNotContain("kijk of dit dubbel is");
        assertThat(as(Cast.NABIL).get(path(first)).body()).contains(number(second));
        var refused = as(Cast.NABIL)
                .submit(
                        path(first),
                        path(first),
                        Map.of("ander", number(second), "besluit", "DOUBLE", "reden", "Zelfde"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("beide vragen zien", "Zelfde");
        assertThat(status(second)).isEqualTo("NEW");
    }

    @Test
    void refusesWhatWouldLoseADateAndWhatIsNotThere() {
        var first = file(Team.NORTH, null, null, 11, STORY);
        clock.advance(Duration.ofHours(1));
        var second = file(Team.NORTH, null, null, 12, "Ik heb schulden", Theme.GELD);
        assertThat(column(second, "legal_due")).as("a term of the law runs").isNotNull();
        assertThat(decide(first, second, "DOUBLE", "Zelfde").body()).contains("eerdere datum volgens de wet");
        assertThat(status(second)).isEqualTo("NEW");
        for (var number :
                List.of("LV-2222-2222", "onzin", number(first), number(file(Team.SOUTH, null, null, 1, STORY)))) {
            var answer = noor.submit(
                    path(first), path(first), Map.of("ander", number, "besluit", "DOUBLE", "reden", "Getypte reden"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("geen andere vraag die u mag zien", "Getypte reden");
        }
        assertThat(noor.submit(path(first), path(first), Map.of("ander", number(second), "besluit", "APART"))
                        .body())
                .contains("Geef een reden");
    }

    @Test
    void nothingThatIsTypedOrDialledCanBeReadInTheDatabase() {
        var first = file(Team.NORTH, "06 12345678", "ans@lindeveen.example", 11, STORY);
        var second = file(Team.NORTH, "06 12345678", null, 12, STORY);
        decide(first, second, "HOUSEHOLD", "Moeder en dochter");
        var dump = database.sql()
                .queryForList("select row_to_json(l)::text from casework_link l", String.class)
                .toString();
        assertThat(dump).doesNotContain("Moeder", "612345678", "ans@");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithWhatIsFound() {
        var first = file(Team.NORTH, "06 12345678", null, 11, STORY);
        decide(first, file(Team.NORTH, null, null, 12, STORY), "HOUSEHOLD", "Gezin");
        file(Team.NORTH, null, null, 11, STORY);
        try (var statements = new Statements()) {
            database.awaitListeners();
            int few = statements.during(() -> page(first));
            for (int i = 0; i < 6; i++) {
                file(Team.NORTH, "06 12345678", null, 11, STORY);
                decide(first, file(Team.NORTH, null, null, 20 + i, STORY), "HOUSEHOLD", "Gezin");
            }
            database.awaitListeners();
            assertThat(statements.during(() -> page(first))).isEqualTo(few);
        }
    }

    private Visitor as(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private HttpResponse<String> decide(Receipt here, Receipt other, String kind, String reason) {
        return noor.submit(path(here), path(here), Map.of("ander", number(other), "besluit", kind, "reden", reason));
    }

    private void write(Receipt receipt, String text) {
        var home = "/werkbak/" + number(receipt);
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(noor.get(home).body());
        assertThat(version.find()).isTrue();
        assertThat(noor.submit(
                                home,
                                home + "/schrijven",
                                Map.of("soort", "BERICHT", "tekst", text, "version", version.group(1)))
                        .statusCode())
                .isEqualTo(302);
    }

    private String page(Receipt receipt) {
        return noor.get(path(receipt)).body();
    }

    private static String link(String page) {
        var match = LINK.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static String path(Receipt receipt) {
        return "/werkbak/" + number(receipt) + "/verwant";
    }

    private static String number(Receipt receipt) {
        return receipt.reference().value();
    }

    private ResidentView seen(Receipt receipt) {
        return own.open(receipt.reference(), receipt.code()).orElseThrow();
    }

    private String status(Receipt receipt) {
        return column(receipt, "status");
    }

    private String column(Receipt receipt, String column) {
        return database.sql()
                .queryForObject(
                        "select " + column + "::text from casework_help_request where reference = ?",
                        String.class,
                        number(receipt));
    }

    private int timeline() {
        return count("casework_timeline where kind <> 'SUBMITTED'");
    }

    private int count(String what) {
        return database.sql().queryForObject("select count(*) from " + what, Integer.class);
    }

    private void exclude(Receipt receipt, Cast person) {
        database.sql()
                .update(
                        "insert into casework_access (request_id, worker_id, kind)"
                                + " select id, ?, 'EXCLUDED' from casework_help_request where reference = ?",
                        person.id(),
                        number(receipt));
    }

    private Receipt file(Team team, String phone, String mail, int house, String story) {
        return file(team, phone, mail, house, story, Theme.TAAL);
    }

    private Receipt file(Team team, String phone, String mail, int house, String story, Theme theme) {
        return submit.submit(new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                Set.of(theme),
                NewHelpRequest.DangerAnswer.NO,
                story,
                "Ans de Vries",
                new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode(team.postcode()), house, null),
                new ContactPreferences(Set.of(ContactChannel.PHONE), phone, mail, Set.of(), false, null, null)));
    }
}
