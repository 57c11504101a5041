package nl.handenindewijk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.SignFigures.Count;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Signs of danger from filing to the figures of the administrator. */
@PortalTest
class SignsOfDangerTest {

    private static final String HIT = "Mijn man slaat mij, ik ben bang voor hem en weet niet waar ik heen moet";

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private OpenCase open;

    @Autowired
    private JudgeSign judge;

    @Autowired
    private TriageCase triage;

    @Autowired
    private SwitchSignRule switchRule;

    @Autowired
    private SignFigures figures;

    @Autowired
    private Database database;

    @Autowired
    private MockMvcTester mvc;

    private Receipt file(String story) {
        return submit.submit(new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                new LinkedHashSet<>(List.of(Theme.ANDERS)),
                NewHelpRequest.DangerAnswer.NO,
                story,
                "Wim Proefveld",
                new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode("9901AA"), 3, null),
                ContactPreferences.none()));
    }

    private static CurrentWorker worker(Cast person) {
        return new CurrentWorker(
                person.id(),
                person.displayName(),
                person.team() == null ? Set.of() : Set.of(person.team().id()),
                person.roles().stream().map(Role::valueOf).collect(Collectors.toSet()));
    }

    private CaseView look(Receipt receipt) {
        return open.handle(receipt.reference(), worker(Cast.NOOR)).orElseThrow();
    }

    private CaseTicket ticket(Receipt receipt) {
        return new CaseTicket(receipt.reference(), look(receipt).version(), UUID.randomUUID());
    }

    private CaseView.SignInStory sign(Receipt receipt) {
        return look(receipt).signs().get(0);
    }

    @Test
    void aSignIsStoredWithItsWordsAndVersionWhenTheQuestionIsFiled() {
        var receipt = file(HIT);

        var sign = sign(receipt);
        assertThat(sign.kind()).isEqualTo("GEWELD");
        assertThat(sign.rule()).startsWith("MODEL-GEWELD m2-");
        assertThat(String.join(" ", sign.words())).contains("slaat");
        var stored = database.sql().queryForMap("select * from casework_danger_sign");
        assertThat(new String((byte[]) stored.get("words"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("slaat");
        assertThat(look(receipt).level()).isEqualTo(Level.U0);
    }

    @Test
    void aNewerVersionNeverRewritesASign() {
        var receipt = file(HIT);

        assertThatThrownBy(() -> database.sql().update("update casework_danger_sign set version = 'm2'"))
                .hasStackTraceContaining("never rewritten");
        assertThatThrownBy(() -> database.sql().update("delete from casework_danger_sign"))
                .hasStackTraceContaining("never rewritten");
        assertThat(sign(receipt).rule()).contains(" m2-");
    }

    @Test
    void aWorkerSaysWhetherASignIsRight() {
        var receipt = file(HIT);

        judge.handle(new JudgeSign.Input(ticket(receipt), sign(receipt).id(), SignVerdict.REJECTED), worker(Cast.NOOR));
        var old = ticket(receipt);
        judge.handle(
                new JudgeSign.Input(ticket(receipt), sign(receipt).id(), SignVerdict.CONFIRMED), worker(Cast.NOOR));

        assertThat(sign(receipt).verdict()).isEqualTo(SignVerdict.CONFIRMED);
        assertThat(look(receipt).level()).as("a verdict is no triage").isEqualTo(Level.U0);
        assertThat(database.sql()
                        .queryForList(
                                "select action from audit_entry where action like 'SIGN_%' order by id", String.class))
                .containsExactly("SIGN_REJECTED", "SIGN_CONFIRMED");
        var id = sign(receipt).id();
        assertThatThrownBy(() -> judge.handle(new JudgeSign.Input(old, id, SignVerdict.REJECTED), worker(Cast.NOOR)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() ->
                        judge.handle(new JudgeSign.Input(ticket(receipt), id, SignVerdict.REJECTED), worker(Cast.ZARA)))
                .isInstanceOf(CaseNotFound.class);
        var other = file("Waar kan ik een parkeervergunning aanvragen?");
        assertThatThrownBy(() ->
                        judge.handle(new JudgeSign.Input(ticket(other), id, SignVerdict.REJECTED), worker(Cast.NOOR)))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void aSignOfViolenceLeadsToTheReportingCode() {
        var violence = file(HIT);
        assertThat(caseOf(violence))
                .contains("/werkbak/" + violence.reference().value() + "/meldcode\">", "Denk aan de meldcode");
        assertThat(caseOf(file("Ik word morgen uit mijn huis gezet door de deurwaarder")))
                .doesNotContain("Denk aan de meldcode");
    }

    @Test
    void theCasePageHasBothButtonsWithoutAnyScript() {
        var receipt = file(HIT);

        var page = mvc.get()
                .uri("/werkbak/" + receipt.reference().value())
                .with(Cast.NOOR.signedIn())
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains("value=\"CONFIRMED\"", "value=\"REJECTED\"", "/signaal\"");
    }

    @Test
    void whereSomebodyNearMayBeTheDangerLettersAndVisitsAreAgreedFirst() {
        var hit = file(HIT);
        assertThat(caseOf(hit)).contains("Stuur geen brief, ga niet langs");
        judge.handle(new JudgeSign.Input(ticket(hit), sign(hit).id(), SignVerdict.REJECTED), worker(Cast.NOOR));
        assertThat(look(hit).agreeFirst()).isFalse();
        assertThat(caseOf(file("Waar kan ik een parkeervergunning aanvragen?"))).doesNotContain("Stuur geen brief");
    }

    private String caseOf(Receipt receipt) {
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
    void aStoryThatCannotBeJudgedIsFiledAndReadTheSameDay() {
        var receipt = file("ሰላም እባክዎን እርዳታ እፈልጋለሁ ቤቴ ውስጥ ችግር አለ");

        var view = look(receipt);
        assertThat(view.judged()).isFalse();
        assertThat(view.level()).isEqualTo(Level.U2);
        assertThat(view.nextDue()).isEqualTo(DutchTime.dateOf(receipt.receivedAt()));
        assertThat(mvc.get().uri("/werkbak").with(Cast.NOOR.signedIn()).exchange())
                .bodyText()
                .contains("Niet beoordeeld");
        assertThat(mvc.get()
                        .uri("/werkbak/" + receipt.reference().value())
                        .with(Cast.NOOR.signedIn())
                        .exchange())
                .bodyText()
                .contains("Lees het vandaag");
    }

    @Test
    void anAdministratorSeesHowWellTheRulesAreAndWhatWasMissed() {
        var right = file(HIT);
        var wrong = file(HIT);
        var missed = file("Waar kan ik een parkeervergunning aanvragen?");
        judge.handle(new JudgeSign.Input(ticket(right), sign(right).id(), SignVerdict.CONFIRMED), worker(Cast.NOOR));
        judge.handle(new JudgeSign.Input(ticket(wrong), sign(wrong).id(), SignVerdict.REJECTED), worker(Cast.NOOR));
        triage.handle(
                new TriageCase.Input(ticket(missed), Level.U1, Set.of(Theme.ANDERS), "sprak de inwoner"),
                worker(Cast.NOOR));

        var seen = figures.handle();

        assertThat(seen.rules())
                .filteredOn(r -> r.code().equals("MODEL-GEWELD"))
                .singleElement()
                .satisfies(r -> assertThat(r.count()).isEqualTo(new Count("MODEL-GEWELD", 2, 1, 1)));
        assertThat(seen.languages()).singleElement().satisfies(l -> {
            assertThat(l.code()).isEqualTo("nl");
            assertThat(l.missed()).isEqualTo(1);
        });
        assertThat(mvc.get().uri("/beheer/signalen").with(Cast.ADA.signedIn()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("MODEL-GEWELD");
        assertThat(mvc.get().uri("/beheer/signalen").with(Cast.NOOR.signedIn()).exchange())
                .hasStatus(404);
    }

    @Test
    void aRuleGoesOffWithAReasonOnly() {
        assertThatThrownBy(
                        () -> switchRule.handle(new SwitchSignRule.Input("MODEL-GEWELD", true, " "), worker(Cast.ADA)))
                .isInstanceOf(Refusal.class);
        var before = file(HIT);

        switchRule.handle(new SwitchSignRule.Input("MODEL-GEWELD", true, "te vaak fout"), worker(Cast.ADA));

        assertThat(look(file(HIT)).signs())
                .extracting(CaseView.SignInStory::kind)
                .doesNotContain("GEWELD");
        assertThat(sign(before).kind()).isEqualTo("GEWELD");
        assertThat(figures.handle().switches().get(0).reason()).isEqualTo("te vaak fout");
        assertThat(database.sql()
                        .queryForObject(
                                "select object_id from audit_entry where action = 'SIGN_RULE_OFF'", String.class))
                .isEqualTo("MODEL-GEWELD");
        switchRule.handle(new SwitchSignRule.Input("MODEL-GEWELD", false, "toch nodig"), worker(Cast.ADA));
        assertThat(look(file(HIT)).signs())
                .extracting(CaseView.SignInStory::kind)
                .contains("GEWELD");
    }

    @Test
    void aMissingReasonIsSaidInWordsBesideTheFieldAndInTheSummary() {
        var page = mvc.post()
                .uri("/beheer/signalen")
                .with(csrf())
                .with(Cast.ADA.signedIn())
                .param("regel", "MODEL-GEWELD")
                .param("uit", "true")
                .param("reden", " ")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("Fout: Signalen van gevaar")
                .contains("href=\"#reden-MODEL-GEWELD\">Schrijf waarom u het signaal Geweld aan of uit zet</a>")
                .containsPattern("id=\"reden-MODEL-GEWELD-fout\".*Schrijf waarom u het signaal Geweld aan of uit zet")
                .contains("aria-describedby=\"reden-MODEL-GEWELD-fout\"");
    }

    @Test
    void numbersThatNobodyNeedsAreNotShown() {
        var receipt = file("Mijn bsn is 111222333 en mijn rekening NL91ABNA0417164300, help mij met een formulier");

        assertThat(look(receipt).story())
                .doesNotContain("111222333", "ABNA0417164300")
                .contains("formulier");
        assertThat(mvc.get().uri("/werkbak").with(Cast.NOOR.signedIn()).exchange())
                .bodyText()
                .doesNotContain("111222333");
    }

    @Test
    void aLookThatWasNotAllowedSaysAtWhat() {
        var receipt = file("Ik zoek een taalmaatje");

        assertThat(open.handle(receipt.reference(), worker(Cast.ZARA))).isEmpty();

        var id = database.sql().queryForObject("select id from casework_help_request", UUID.class);
        assertThat(database.sql()
                        .queryForMap("select object_id, result from audit_entry where actor_id = ?", Cast.ZARA.id()))
                .containsEntry("object_id", id + "")
                .containsEntry("result", "REFUSED");
    }
}
