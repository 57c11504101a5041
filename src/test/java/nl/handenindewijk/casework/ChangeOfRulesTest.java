package nl.handenindewijk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.event.Change;
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
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator changes a rule: what it touches moves and says so, what it does not touch stays as it was. */
@PortalTest
class ChangeOfRulesTest {

    private static final String PAGE = "/beheer/termijnen";
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"[a-z]+\" id=\"(\\w+)\" [^>]*value=\"([^\"]*)\"");
    private static final Pattern AREA =
            Pattern.compile("<textarea id=\"(\\w+)\"[^>]*>([^<]*)</textarea>", Pattern.DOTALL);
    private static final CurrentWorker NOOR =
            new CurrentWorker(Cast.NOOR.id(), "Noor", Set.of(Cast.Team.NORTH.id()), Set.of(Role.WORKER));

    @LocalServerPort
    private int port;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private OpenCase open;

    @Autowired
    private OwnRequest own;

    @Autowired
    private RecordContact contact;

    @Autowired
    private RecountDates recount;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Database database;

    private Visitor admin;

    @BeforeEach
    void signIn() {
        admin = new Visitor(port);
        admin.signIn("ada", Cast.PASSWORD);
    }

    private Receipt file(Theme theme, LocalDate day) {
        clock.set(day);
        var receipt = submit.submit(new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                Set.of(theme),
                NewHelpRequest.DangerAnswer.NO,
                "Ik zoek hulp",
                null,
                new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode("9901AA"), 3, null),
                ContactPreferences.none()));
        clock.set(TUESDAY);
        return receipt;
    }

    private CaseView look(Receipt receipt) {
        return open.handle(receipt.reference(), NOOR).orElseThrow();
    }

    /** Sends the form as it stands, with some fields changed. */
    @Test
    void showsWhatAQuestionOfThisMomentWouldBePromisedAndStoresNothing() {
        clock.set(TUESDAY);
        var preview = change("ordinary", "4", "reason", "", "bekijk", "1");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Wat een vraag van nu dan krijgt", "uiterlijk 16-3-2026 (nu ");
        assertThat(admin.get(PAGE).body()).contains("Er is nog niets veranderd.");
    }

    private java.net.http.HttpResponse<String> change(String... pairs) {
        var body = admin.get(PAGE).body();
        return admin.post(PAGE, filledIn(body, pairs));
    }

    private static Map<String, String> filledIn(String body, String... pairs) {
        Map<String, String> form = new LinkedHashMap<>();
        FIELD.matcher(body).results().forEach(m -> form.put(m.group(1), m.group(2)));
        AREA.matcher(body).results().forEach(m -> form.put(m.group(1), m.group(2)));
        form.put("_csrf", Visitor.tokenOf(body));
        form.put("version", body.split("name=\"version\" value=\"")[1].split("\"")[0]);
        form.put("reason", "Besluit van het college");
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    private String withDay(String day) {
        var days = AREA.matcher(admin.get(PAGE).body())
                .results()
                .filter(m -> m.group(1).equals("equatedDays"))
                .findFirst()
                .orElseThrow();
        return days.group(2) + "\n" + day;
    }

    /** Six weeks from 20 February end on Good Friday, so on Tuesday after Easter; if that is equated too, on Wednesday. */
    @Test
    void aHolidayAddedLaterMovesTheTermsItTouchesAndNoOther() {
        var other = file(Theme.WMO, LocalDate.of(2026, 2, 10));
        var touched = file(Theme.WMO, LocalDate.of(2026, 2, 20));
        var before = look(other);
        assertThat(look(touched).legalDue()).isEqualTo("2026-04-07");

        assertThat(change("equatedDays", withDay("2026-04-07")).statusCode()).isEqualTo(303);
        database.awaitListeners();

        assertThat(look(touched).legalDue()).isEqualTo("2026-04-08");
        var entry = look(touched).timeline().get(0);
        assertThat(entry.kind()).isEqualTo(Change.DATES_MOVED);
        assertThat(entry.detail())
                .containsEntry("LAW", "2026-04-07 2026-04-08")
                .containsEntry("causes", "EQUATED_DAYS");
        assertThat(look(other).timeline()).isEqualTo(before.timeline());
        assertThat(look(other).version()).isEqualTo(before.version());

        var step = own.open(touched.reference(), touched.code()).orElseThrow().messages();
        assertThat(step.get(step.size() - 1).moved().after()).isEqualTo("2026-04-08");
        assertThat(admin.get(PAGE + "/verschoven").body())
                .contains(touched.reference().value(), "di 7 apr", "wo 8 apr", "Bij 1 vraag")
                .contains("dagen gelijk aan een feestdag")
                .doesNotContain(other.reference().value());
        assertThat(database.sql()
                        .queryForObject("select count(*) from audit_entry where action = 'DATES_MOVED'", Integer.class))
                .isEqualTo(1);
        assertThat(database.sql().queryForList("select legal_due from reporting_request", LocalDate.class))
                .containsExactlyInAnyOrder(LocalDate.of(2026, 4, 8), before.legalDue());
    }

    @Test
    void aLongerPromiseMovesOnlyWhatNobodyAnsweredYet() {
        var waiting = file(Theme.EENZAAM, TUESDAY);
        var answered = file(Theme.EENZAAM, TUESDAY);
        var view = look(answered);
        contact.handle(
                new RecordContact.Input(
                        new CaseTicket(answered.reference(), view.version(), UUID.randomUUID()),
                        ContactKind.CALLED,
                        null,
                        null),
                NOOR);

        change("ordinary", "12");
        database.awaitListeners();

        assertThat(look(waiting).promiseDue()).isEqualTo("2026-03-26");
        assertThat(look(waiting).nextDue()).isEqualTo("2026-03-26");
        assertThat(look(answered).promiseDue()).isEqualTo(view.promiseDue());
        assertThat(admin.get(PAGE).body()).contains("Besluit van het college", "Ada Visser", "beloften");
    }

    @Test
    void anAlarmThatMovesIsNotTheResidentsBusiness() {
        var receipt = file(Theme.EENZAAM, TUESDAY);
        var silentFrom = look(receipt).silentFrom();

        change("silence", "4");
        database.awaitListeners();

        assertThat(look(receipt).silentFrom()).isBefore(silentFrom);
        assertThat(own.open(receipt.reference(), receipt.code()).orElseThrow().messages())
                .noneMatch(message -> message.code().equals("DATES_MOVED"));
    }

    @Test
    void refusesWhatIsLongerThanTheLawAndNamesTheArticle() {
        assertThat(change("urgent", "4").body())
                .contains("Te lang: Wgs art. 4 lid 2 laat hier hooguit 3 werkdagen toe");
        assertThat(change("ordinary", "30").body()).contains("Te lang: Wgs art. 4 lid 1 onder a");
        assertThat(change("wmoOnderzoek", "7").body())
                .contains("Te lang: Wmo 2015 art. 2.3.2 lid 1 staat hooguit 6 toe");
        assertThat(change("wgsBeschikking", "9").statusCode()).isEqualTo(422);
        assertThat(database.sql().queryForObject("select count(*) from terms_choice", Integer.class))
                .isZero();
    }

    @Test
    void saysBesideTheFieldWhatCannotBe() {
        assertThat(change("quick", "0").body()).contains("quick-fout", "heel getal in van 1 tot en met 60");
        assertThat(change("quick", "-1").statusCode()).isEqualTo(422);
        assertThat(change("closingDays", "morgen").body()).contains("closingDays-fout", "Schrijf een dag als");
        assertThat(change("equatedDays", withDay("2026-04-27")).body())
                .contains("2026-04-27 is al een feestdag of weekend");
        assertThat(change("equatedDays", withDay("2029-05-11")).body()).contains("2029-05-11 ligt buiten de jaren");
        assertThat(change("coveredUntil", "2020-01-01").body()).contains("coveredUntil-fout");
        assertThat(change("closingTime", "laat").body()).contains("closingTime-fout");
        assertThat(change("reason", " ").body()).contains("Schrijf op waarom u dit verandert");
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatWasTyped() {
        var old = admin.get(PAGE).body();
        change("quick", "4");
        var answer = admin.post(PAGE, filledIn(old, "quick", "3"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Iemand was u net voor", "<dd>4</dd>", "value=\"3\"");
    }

    @Test
    void theChangeItselfIsRecordedAndCannotBeUndoneInTheDatabase() {
        change("quick", "4");

        assertThat(database.sql()
                        .queryForMap("select actor_id, detail ->> 'what' as what from audit_entry"
                                + " where action = 'TERMS_CHANGED'"))
                .containsEntry("actor_id", Cast.ADA.id())
                .containsEntry("what", "PROMISES");
        assertThat(new HashMap<>(database.sql().queryForMap("select reason::text as reason from terms_choice")))
                .doesNotContainValue("Besluit van het college");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.sql().update("update terms_choice set quick = 9"))
                .hasRootCauseMessage("ERROR: choices of the municipality are append-only\n  Where: PL/pgSQL function"
                        + " terms_choice_refuse_change() line 7 at RAISE");
    }

    /** The portal is killed after the change was stored and before anything was counted: whoever comes up goes on. */
    @Test
    void goesOnAfterACrash() {
        var receipt = file(Theme.EENZAAM, TUESDAY);
        change("ordinary", "8");
        database.awaitListeners();
        assertThat(look(receipt).promiseDue()).isEqualTo("2026-03-20");
        database.sql()
                .update("update casework_recount set finished_at = null,"
                        + " after_id = '00000000-0000-0000-0000-000000000000'");
        database.sql().update("update casework_help_request set promise_due = promise_due + 3");

        recount.run();

        assertThat(look(receipt).promiseDue()).isEqualTo("2026-03-20");
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from casework_recount where finished_at is null", Integer.class))
                .isZero();
    }

    @Test
    void aWorkerMayNotComeHere() {
        var noor = new Visitor(port);
        noor.signIn("noor", Cast.PASSWORD);
        assertThat(noor.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(noor.get(PAGE + "/verschoven").statusCode()).isEqualTo(404);
    }
}
