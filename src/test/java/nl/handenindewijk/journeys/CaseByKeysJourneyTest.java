package nl.handenindewijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.Shop;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every action on the page of a case and in its rooms, in one go from the first reading to the hand-over, by somebody who
 * has a keyboard, no mouse, and a screen of 320 by 640 pixels.
 */
@PortalTest
class CaseByKeysJourneyTest {

    private static final String A_DAY = "2026-03-12";

    @TempDir
    private Path folder;

    @Autowired
    private Browsers browsers;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private StoreServices store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TextCipher cipher;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    private String reference;
    private String sister;
    private String twin;

    /**
     * Something to do.
     *
     * @param room the page it is done on, under the case
     * @param stored where one line more stands afterwards: a table, and which lines of it
     * @param by the keys
     */
    private record Action(String what, String room, String stored, Consumer<KeysOnly> by) {

        static Action inTimeline(String kind, String room, Consumer<KeysOnly> by) {
            return new Action(kind, room, "casework_timeline where kind = '%s' and".formatted(kind), by);
        }
    }

    private List<Action> work() throws IOException {
        var letter = Files.writeString(folder.resolve("brief.txt"), "Beste mevrouw, u krijgt een brief.");
        var service = "00000000-0000-7000-8000-000000001001";
        return List.of(
                Action.inTimeline(
                        "TRIAGED",
                        "",
                        keys -> keys.in("#beoordelen")
                                .chooses("niveau", "U3")
                                .unfolds("#beoordelen details")
                                .ticks("thema", "GELD")
                                .in("#beoordelen")
                                .types("triageReden", "Nagevraagd")
                                .sends()),
                Action.inTimeline(
                        "SIGN_CONFIRMED", "", keys -> keys.in("#verhaal").goesOnBy("button[value=CONFIRMED]")),
                Action.inTimeline(
                        "SIGN_REJECTED", "", keys -> keys.in("#verhaal").goesOnBy("button[value=REJECTED]")),
                Action.inTimeline(
                        "ASSIGNED",
                        "",
                        keys -> keys.in("#toewijzen")
                                .chooses("wie", Cast.LEA.id().toString())
                                .types("toewijsReden", "Kent de straat")
                                .sends()),
                Action.inTimeline(
                        "CONTACT_ATTEMPTED",
                        "",
                        keys -> keys.in("#contact")
                                .chooses("deed", "CALLED")
                                .chooses("bereikt", "false")
                                .chooses("volgende", A_DAY)
                                .types("contactNotitie", "Geen gehoor")
                                .sends()),
                Action.inTimeline(
                        "CONTACT_MADE",
                        "",
                        keys -> keys.in("#contact")
                                .chooses("deed", "VISITED")
                                .chooses("bereikt", "true")
                                .sends()),
                Action.inTimeline(
                        "PUT_ON_WAITING_LIST",
                        "",
                        keys -> keys.unfolds("#wachtlijst")
                                .types("reden", "Cursus is vol")
                                .sends()),
                Action.inTimeline(
                        "STARTED", "", keys -> keys.in("#stand > form").sends()),
                Action.inTimeline(
                        "NOTE_ADDED",
                        "",
                        keys -> writes(keys, "NOTITIE", "Zus gesproken").sends()),
                Action.inTimeline("MESSAGE_TO_RESIDENT", "", keys -> {
                    keys.in("#schrijven").chooses("soort", "BERICHT");
                    keys.in("#schrijven")
                            .chooses("standaard", standardText())
                            .goesOnBy("button[formaction$=schrijven]");
                    keys.in("#schrijven").sends();
                }),
                Action.inTimeline(
                        "QUESTION_ASKED",
                        "",
                        keys -> writes(keys, "VRAAG", "Wanneer kunt u?").sends()),
                Action.inTimeline(
                        "CLASSIFIED",
                        "",
                        keys -> keys.unfolds("#soort-vraag")
                                .chooses("kwalificatie", "SCHULDHULP_VERZOEK")
                                .types("kwalificatieReden", "Vraagt hulp bij schulden")
                                .sends()),
                Action.inTimeline(
                        "SAFE_CONTACT_CHANGED",
                        "",
                        keys -> keys.unfolds("#veilig")
                                .ticks("kanaal", "PHONE")
                                .ticks("dagdeel", "MORNING")
                                .types("telefoon", "06 12345678")
                                .types("veiligeNaam", "Bureau Werk")
                                .types("veiligReden", "Zelf gezegd")
                                .sends()),
                Action.inTimeline(
                        "ACCESS_ALLOWED",
                        "",
                        keys -> keys.unfolds("#wie-mag")
                                .chooses("collega", Cast.NABIL.id().toString())
                                .chooses("toegang", "ALLOWED")
                                .types("toegangReden", "Vervangt mij")
                                .sends()),
                Action.inTimeline(
                        "ACCESS_LIFTED",
                        "",
                        keys -> keys.unfolds("#wie-mag")
                                .chooses("collega", Cast.NABIL.id().toString())
                                .chooses("toegang", "LIFTED")
                                .types("toegangReden", "Is terug")
                                .sends()),
                Action.inTimeline(
                        "RESTRICTED",
                        "",
                        keys -> keys.unfolds("#besloten")
                                .types("reden", "Bekende van het team")
                                .sends()),
                Action.inTimeline(
                        "UNRESTRICTED",
                        "",
                        keys -> keys.unfolds("#besloten")
                                .types("reden", "Was een ander")
                                .sends()),
                Action.inTimeline(
                        "TASK_ADDED",
                        "/taken",
                        keys -> keys.types("wat", "Bel de verhuurder")
                                .chooses("dag", A_DAY)
                                .sends()),
                Action.inTimeline("TASK_MOVED", "/taken", keys -> {
                    keys.goesOnBy(".taken a");
                    keys.chooses("actie", "VERZETTEN")
                            .chooses("naar", "2026-03-16")
                            .types("reden", "Is er maandag")
                            .sends();
                }),
                Action.inTimeline("TASK_DONE", "/taken", keys -> {
                    keys.goesOnBy(".taken a");
                    keys.chooses("actie", "KLAAR").sends();
                }),
                Action.inTimeline(
                        "APPOINTMENT_MADE",
                        "/afspraken",
                        keys -> keys.chooses("soort", "HOME")
                                .chooses("dag", A_DAY)
                                .chooses("tijd", "10:00")
                                .chooses("duur", "30")
                                .types("plek", "Aan de achterdeur")
                                .sends()),
                new Action(
                        "appointment as a file",
                        "/afspraken",
                        "",
                        keys -> assertThat(keys.fetches("a[href*=bestand]").suggestedFilename())
                                .endsWith(".ics")),
                Action.inTimeline("APPOINTMENT_MOVED", "/afspraken", keys -> {
                    keys.goesOnBy("a[href*=wijzigen]");
                    keys.chooses("actie", "VERZETTEN")
                            .types("reden", "Komt beter uit")
                            .chooses("naar", "2026-03-16")
                            .chooses("tijd", "11:00")
                            .sends();
                }),
                Action.inTimeline("APPOINTMENT_CANCELLED", "/afspraken", keys -> {
                    keys.goesOnBy("a[href*=wijzigen]");
                    keys.chooses("actie", "VERVALT").types("reden", "Is ziek").sends();
                }),
                Action.inTimeline(
                        "FILE_ADDED",
                        "/bestanden",
                        keys -> keys.attaches("bestand", letter).sends()),
                new Action(
                        "file read",
                        "/bestanden",
                        "",
                        keys -> assertThat(keys.fetches("a[href$=ophalen]").suggestedFilename())
                                .isEqualTo("brief.txt")),
                Action.inTimeline("FILE_REMOVED", "/bestanden", keys -> {
                    keys.goesOnBy(".stukken a.nl-link");
                    keys.types("weghaalReden", "Van een ander").sends();
                }),
                Action.inTimeline(
                        "PERSON_ADDED",
                        "/mensen",
                        keys -> keys.types("naam", "Wilma Onderwater")
                                .types("relatie", "dochter")
                                .ticks("mantelzorger", "true")
                                .types("vertellen", "Wanneer wij komen")
                                .types("afgesproken", "Moeder")
                                .sends()),
                Action.inTimeline("PERSON_CHANGED", "/mensen", keys -> {
                    keys.goesOnBy(".diensten a.nl-button");
                    keys.in("form.beheer").types("telefoon", "0320 555 123").sends();
                }),
                Action.inTimeline(
                        "PERSON_REMOVED",
                        "/mensen",
                        keys -> keys.in(".diensten").sends()),
                Action.inTimeline(
                        "LINKED",
                        "/verwant",
                        keys -> keys.in("form.beheer")
                                .types("ander", sister)
                                .chooses("besluit", "HOUSEHOLD")
                                .types("reden", "Zus, zelfde adres")
                                .sends()),
                Action.inTimeline(
                        "UNLINKED",
                        "/verwant",
                        keys -> keys.types("losReden", "Is verhuisd").sends()),
                Action.inTimeline(
                        "DOMAINS_SCORED",
                        "/leefgebieden",
                        keys -> keys.chooses("FIN", "2").chooses("NET", "4").sends()),
                Action.inTimeline(
                        "GOAL_SET",
                        "/doelen",
                        keys -> keys.in("form.kaart")
                                .chooses("gebied", "FIN")
                                .types("doel", "De huur op tijd betalen")
                                .sends()),
                Action.inTimeline(
                        "GOAL_SETTLED", "/doelen", keys -> keys.in(".taken").goesOnBy("button[value=REACHED]")),
                Action.inTimeline("REFERRED", "/doorverwijzen", keys -> {
                    keys.in("form.beheer")
                            .chooses("dienst", service)
                            .chooses("soort", "WARM")
                            .ticks("gegevens", "THEMES")
                            .types("woorden", "Help met de brieven")
                            .types("gesproken", "Anna van de balie")
                            .sends();
                    keys.chooses("akkoord", "SPOKEN").sends();
                }),
                Action.inTimeline(
                        "REFERRAL_REVOKED",
                        "/doorverwijzen",
                        keys -> keys.unfolds("article details:has(form)")
                                .types("reden", "Wil toch niet")
                                .sends()),
                step("SIGNS", keys -> keys.chooses("kinderen", "JA").types("signalen", "Blauwe plek")),
                step("CONSULT", keys -> keys.chooses("overlegMet", "COLLEGA").types("overleg", "Samen bekeken")),
                step("TALK", keys -> keys.chooses("gesproken", "JA").types("gesprek", "Zij vertelt het zelf")),
                step(
                        "WEIGH",
                        keys -> keys.chooses("vermoeden", "JA")
                                .chooses("onveilig", "NEE")
                                .chooses("hulpMogelijk", "JA")
                                .chooses("hulpAanvaard", "JA")
                                .chooses("hulpOpTijd", "JA")
                                .types("weging", "Hulp is genoeg")),
                step("DECIDE", keys -> keys.chooses("besluit", "HULP").types("besluitReden", "Wij helpen zelf")),
                new Action(
                        "reporting code on paper",
                        "/meldcode",
                        "",
                        keys -> assertThat(keys.fetches("a[href$=pdf]").suggestedFilename())
                                .isEqualTo("meldcode.pdf")),
                Action.inTimeline(
                        "JOINED",
                        "/verwant",
                        keys -> keys.in("form.beheer")
                                .types("ander", twin)
                                .chooses("besluit", "DOUBLE")
                                .types("reden", "Twee keer gestuurd")
                                .sends()),
                Action.inTimeline(
                        "SEPARATED",
                        "/verwant",
                        keys -> keys.types("losReden", "Is toch een ander").sends()),
                new Action(
                        "part of the timeline",
                        "",
                        "",
                        keys -> keys.in("#tijdlijn").goesOnBy("a[href*=notities]")),
                Action.inTimeline(
                        "CLOSED",
                        "",
                        keys -> keys.unfolds("#afsluiten")
                                .chooses("uitkomst", "KORTDUREND")
                                .types("sluitReden", "Klaar")
                                .sends()),
                Action.inTimeline(
                        "REOPENED",
                        "",
                        keys -> keys.in("#heropenen")
                                .types("reden", "Er kwam een brief bij")
                                .sends()),
                Action.inTimeline(
                        "HANDED_OVER",
                        "",
                        keys -> keys.unfolds("#overdragen")
                                .chooses("naarTeam", Team.SOUTH.id().toString())
                                .types("overdrachtReden", "Verhuisd")
                                .sends()));
    }

    private static Action step(String step, Consumer<KeysOnly> fills) {
        return new Action(
                "reporting code, " + step,
                "/meldcode",
                "meldcode_entry where step = '%s' and".formatted(step),
                keys -> {
                    keys.in("form:has([value=%s])".formatted(step));
                    fills.accept(keys);
                    keys.sends();
                });
    }

    private static KeysOnly writes(KeysOnly keys, String kind, String words) {
        return keys.in("#schrijven").chooses("soort", kind).types("tekst", words);
    }

    @BeforeEach
    void prepare() {
        reference = file("Ik heb geen eten meer in huis. En ik wil graag leren lezen.");
        clock.advance(Duration.ofMinutes(1)); // the oldest of two doubles leads
        sister = file("Mijn zus zoekt een cursus.");
        twin = file("Kunt u helpen met de buren?");
        transaction.executeWithoutResult(status -> {
            store.save(Shop.ORGANISATION);
            store.save(
                    Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of("WK999901"), "nl"),
                    null,
                    clock.instant());
        });
        database.sql().update("insert into staff_worker_role values (?, 'ATTENTION_OFFICER')", Cast.LEA.id());
        database.sql()
                .update(
                        "insert into phrases_text (id, title, body, changed_at, changed_by, version)"
                                + " values (?, ?, ?, now(), ?, 0)",
                        UUID.randomUUID(),
                        cipher.encrypt("Wij bellen"),
                        cipher.encrypt("Wij bellen u morgen."),
                        Cast.LEA.id());
    }

    private String file(String story) {
        var calm = Questions.calm(Team.NORTH);
        return submit.submit(new NewHelpRequest(
                        UUID.randomUUID(),
                        calm.channel(),
                        calm.sender(),
                        "nl",
                        calm.themes(),
                        calm.danger(),
                        story,
                        "Truus Toetsenbord",
                        calm.whereabouts(),
                        ContactPreferences.none()))
                .reference()
                .value();
    }

    private String standardText() {
        return database.sql().queryForObject("select id from phrases_text", String.class);
    }

    @Test
    void everyActionGoesByKeysOnAScreenOfThreeHundredTwentyPixels() throws IOException {
        var undone = new ArrayList<String>();
        try (var worker = browsers.open(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Journey.signsIn(worker, Cast.LEA);
            var keys = new KeysOnly(worker.page());
            for (var action : work()) {
                long before = lines(action);
                try {
                    keys.opensPage("/werkbak/" + reference + action.room());
                    action.by().accept(keys);
                    if (!action.stored().isEmpty() && lines(action) != before + 1) {
                        undone.add(action.what() + ": not stored");
                    }
                } catch (AssertionError | RuntimeException e) {
                    undone.add(action.what() + " of a case that is " + status() + ": " + e.getMessage());
                }
            }
            SoftAssertions.assertSoftly(all -> {
                all.assertThat(undone).as("what keys cannot do").isEmpty();
                all.assertThat(keys.faults())
                        .as("what is hard to see or to hit")
                        .isEmpty();
            });
        }
    }

    private String status() {
        return database.sql()
                .queryForObject(
                        "select status from casework_help_request where reference = ?", String.class, reference);
    }

    private long lines(Action action) {
        return action.stored().isEmpty()
                ? 0
                : database.sql()
                        .queryForObject(
                                "select count(*) from " + action.stored()
                                        + " request_id = (select id from casework_help_request where reference = ?)",
                                Long.class,
                                reference);
    }
}
