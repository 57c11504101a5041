package nl.handenindewijk.journeys;

import static nl.handenindewijk.journeys.KeyAction.does;
import static nl.handenindewijk.journeys.KeyAction.fetches;
import static nl.handenindewijk.journeys.KeyAction.sends;
import static nl.handenindewijk.journeys.KeyAction.step;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;

/**
 * All that a worker does with a case, in an order in which it can be done.
 *
 * @param standardText id of a text that a message can begin with
 * @param service id of a service in the directory
 * @param letter a file to add
 * @param sister reference of a case of the household
 * @param twin reference of the same question, sent twice
 */
record CaseWork(String standardText, String service, Path letter, String sister, String twin) {

    private static final String A_DAY = "2026-03-12";
    private static final String ANOTHER_DAY = "2026-03-16";

    private static final String TASKS = "/taken";
    private static final String APPOINTMENTS = "/afspraken";
    private static final String FILES = "/bestanden";
    private static final String PEOPLE = "/mensen";
    private static final String RELATED = "/verwant";
    private static final String REFERRALS = "/doorverwijzen";

    List<KeyAction> fromFirstReadingToHandOver() {
        return Stream.of(judged(), answered(), guarded(), planned(), filed(), known(), helped(), ended())
                .flatMap(List::stream)
                .toList();
    }

    private static List<KeyAction> judged() {
        return List.of(
                sends(
                        "TRIAGED",
                        keys -> keys.in("#beoordelen")
                                .chooses("niveau", "U3")
                                .unfolds("#beoordelen details")
                                .ticks("thema", "GELD")
                                .in("#beoordelen")
                                .types("triageReden", "Nagevraagd")),
                does("SIGN_CONFIRMED", "", keys -> keys.in("#verhaal").goesOnBy("button[value=CONFIRMED]")),
                does("SIGN_REJECTED", "", keys -> keys.in("#verhaal").goesOnBy("button[value=REJECTED]")),
                sends(
                        "ASSIGNED",
                        keys -> keys.in("#toewijzen")
                                .chooses("wie", Cast.LEA.id().toString())
                                .types("toewijsReden", "Kent de straat")),
                sends(
                        "CONTACT_ATTEMPTED",
                        keys -> keys.in("#contact")
                                .chooses("deed", "CALLED")
                                .chooses("bereikt", "false")
                                .chooses("volgende", A_DAY)
                                .types("contactNotitie", "Geen gehoor")),
                sends(
                        "CONTACT_MADE",
                        keys -> keys.in("#contact").chooses("deed", "VISITED").chooses("bereikt", "true")),
                sends("PUT_ON_WAITING_LIST", keys -> keys.unfolds("#wachtlijst").types("reden", "Cursus is vol")),
                sends("STARTED", keys -> keys.in("#stand > form")));
    }

    private List<KeyAction> answered() {
        return List.of(
                sends("NOTE_ADDED", keys -> writes(keys, "NOTITIE").types("tekst", "Zus gesproken")),
                sends(
                        "MESSAGE_TO_RESIDENT",
                        keys -> writes(keys, "BERICHT")
                                .chooses("standaard", standardText)
                                .goesOnBy("button[formaction$=schrijven]")
                                .in("#schrijven")),
                sends("QUESTION_ASKED", keys -> writes(keys, "VRAAG").types("tekst", "Wanneer kunt u?")),
                sends(
                        "CLASSIFIED",
                        keys -> keys.unfolds("#soort-vraag")
                                .chooses("kwalificatie", "SCHULDHULP_VERZOEK")
                                .types("kwalificatieReden", "Vraagt hulp bij schulden")),
                sends(
                        "SAFE_CONTACT_CHANGED",
                        keys -> keys.unfolds("#veilig")
                                .ticks("kanaal", "PHONE")
                                .ticks("dagdeel", "MORNING")
                                .types("telefoon", "06 12345678")
                                .types("veiligeNaam", "Bureau Werk")
                                .types("veiligReden", "Zelf gezegd")));
    }

    private static KeysOnly writes(KeysOnly keys, String kind) {
        return keys.in("#schrijven").chooses("soort", kind);
    }

    private static List<KeyAction> guarded() {
        return List.of(
                sends("ACCESS_ALLOWED", keys -> letsIn(keys, "ALLOWED", "Vervangt mij")),
                sends("ACCESS_LIFTED", keys -> letsIn(keys, "LIFTED", "Is terug")),
                sends("RESTRICTED", keys -> keys.unfolds("#besloten").types("reden", "Bekende van het team")),
                sends("UNRESTRICTED", keys -> keys.unfolds("#besloten").types("reden", "Was een ander")));
    }

    private static KeysOnly letsIn(KeysOnly keys, String access, String reason) {
        return keys.unfolds("#wie-mag")
                .chooses("collega", Cast.NABIL.id().toString())
                .chooses("toegang", access)
                .types("toegangReden", reason);
    }

    private static List<KeyAction> planned() {
        return List.of(
                sends(
                        "TASK_ADDED",
                        TASKS,
                        keys -> keys.types("wat", "Bel de verhuurder").chooses("dag", A_DAY)),
                sends(
                        "TASK_MOVED",
                        TASKS,
                        keys -> keys.goesOnBy(".taken a")
                                .chooses("actie", "VERZETTEN")
                                .chooses("naar", ANOTHER_DAY)
                                .types("reden", "Is er maandag")),
                sends("TASK_DONE", TASKS, keys -> keys.goesOnBy(".taken a").chooses("actie", "KLAAR")),
                sends(
                        "APPOINTMENT_MADE",
                        APPOINTMENTS,
                        keys -> keys.chooses("soort", "HOME")
                                .chooses("dag", A_DAY)
                                .chooses("tijd", "10:00")
                                .chooses("duur", "30")
                                .types("plek", "Aan de achterdeur")),
                fetches(APPOINTMENTS, "a[href*=bestand]", ".ics"),
                sends(
                        "APPOINTMENT_MOVED",
                        APPOINTMENTS,
                        keys -> keys.goesOnBy("a[href*=wijzigen]")
                                .chooses("actie", "VERZETTEN")
                                .types("reden", "Komt beter uit")
                                .chooses("naar", ANOTHER_DAY)
                                .chooses("tijd", "11:00")),
                sends(
                        "APPOINTMENT_CANCELLED",
                        APPOINTMENTS,
                        keys -> keys.goesOnBy("a[href*=wijzigen]")
                                .chooses("actie", "VERVALT")
                                .types("reden", "Is ziek")));
    }

    private List<KeyAction> filed() {
        return List.of(
                sends("FILE_ADDED", FILES, keys -> keys.attaches("bestand", letter)),
                fetches(FILES, "a[href$=ophalen]", letter.getFileName().toString()),
                sends(
                        "FILE_REMOVED",
                        FILES,
                        keys -> keys.goesOnBy(".stukken a.nl-link").types("weghaalReden", "Van een ander")));
    }

    private List<KeyAction> known() {
        return List.of(
                sends(
                        "PERSON_ADDED",
                        PEOPLE,
                        keys -> keys.types("naam", "Wilma Onderwater")
                                .types("relatie", "dochter")
                                .ticks("mantelzorger", "true")
                                .types("vertellen", "Wanneer wij komen")
                                .types("afgesproken", "Moeder")),
                sends(
                        "PERSON_CHANGED",
                        PEOPLE,
                        keys -> keys.goesOnBy(".diensten a.nl-button")
                                .in("form.beheer")
                                .types("telefoon", "0320 555 123")),
                sends("PERSON_REMOVED", PEOPLE, keys -> keys.in(".diensten")),
                sends("LINKED", RELATED, keys -> relates(keys, sister, "HOUSEHOLD", "Zus, zelfde adres")),
                sends("UNLINKED", RELATED, keys -> keys.types("losReden", "Is verhuisd")));
    }

    private static KeysOnly relates(KeysOnly keys, String other, String decision, String reason) {
        return keys.in("form.beheer")
                .types("ander", other)
                .chooses("besluit", decision)
                .types("reden", reason);
    }

    private List<KeyAction> helped() {
        return List.of(
                sends(
                        "DOMAINS_SCORED",
                        "/leefgebieden",
                        keys -> keys.chooses("FIN", "2").chooses("NET", "4")),
                sends(
                        "GOAL_SET",
                        "/doelen",
                        keys -> keys.in("form.kaart")
                                .chooses("gebied", "FIN")
                                .types("doel", "De huur op tijd betalen")),
                does("GOAL_SETTLED", "/doelen", keys -> keys.in(".taken").goesOnBy("button[value=REACHED]")),
                sends("REFERRED", REFERRALS, keys -> {
                    keys.in("form.beheer")
                            .chooses("dienst", service)
                            .chooses("soort", "WARM")
                            .ticks("gegevens", "THEMES")
                            .types("woorden", "Help met de brieven")
                            .types("gesproken", "Anna van de balie")
                            .sends();
                    keys.chooses("akkoord", "SPOKEN");
                }),
                sends(
                        "REFERRAL_REVOKED",
                        REFERRALS,
                        keys -> keys.unfolds("article details:has(form)").types("reden", "Wil toch niet")),
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
                fetches("/meldcode", "a[href$=pdf]", "meldcode.pdf"));
    }

    private List<KeyAction> ended() {
        return List.of(
                sends("JOINED", RELATED, keys -> relates(keys, twin, "DOUBLE", "Twee keer gestuurd")),
                sends("SEPARATED", RELATED, keys -> keys.types("losReden", "Is toch een ander")),
                new KeyAction(
                        "part of the timeline",
                        "",
                        "",
                        keys -> keys.in("#tijdlijn").goesOnBy("a[href*=notities]")),
                sends(
                        "CLOSED",
                        keys -> keys.unfolds("#afsluiten")
                                .chooses("uitkomst", "KORTDUREND")
                                .types("sluitReden", "Klaar")),
                sends("REOPENED", keys -> keys.in("#heropenen").types("reden", "Er kwam een brief bij")),
                sends(
                        "HANDED_OVER",
                        keys -> keys.unfolds("#overdragen")
                                .chooses("naarTeam", Team.SOUTH.id().toString())
                                .types("overdrachtReden", "Verhuisd")));
    }
}
