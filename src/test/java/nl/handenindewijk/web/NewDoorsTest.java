package nl.handenindewijk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PIM;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handenindewijk.attachments.Upload;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.directory.Shop;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rooms beside a case, as somebody who means harm tries them: with the id of a thing of another case, with the same
 * form many times at once, and with whatever can be typed.
 */
@PortalTest
class NewDoorsTest {

    private static final String TRACE = "kwartelnest";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern MARK = Pattern.compile("name=\"getoond\" value=\"([0-9a-f]+)\"");
    private static final List<String> TABLES = List.of(
            "agenda_task",
            "agenda_appointment",
            "goals_goal",
            "goals_score",
            "network_person",
            "attachments_file",
            "meldcode_entry",
            "referral_referral",
            "casework_draft",
            "casework_timeline");
    private static final List<String> NASTY = List.of(
            "\u0000",
            "<img src=x onerror=alert(1)>\"'`",
            "\u202Egnp.exe\u2069\u200F",
            "\uD83D\uDE00".repeat(10_000),
            "x".repeat(199) + "\uD83D\uDE00",
            "a\r\nX-Injected: 1\r\n\r\n<b>",
            "{0}{naam}${7*7}#{T(java.lang.Runtime)}*{x}[[1]]",
            "=cmd|' /C calc'!A0",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "2026-02-30",
            "99999999999999999999",
            "-1",
            "(".repeat(3_000),
            "00000000-0000-0000-0000-000000000000");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private StoreServices store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private final Map<Cast, Visitor> people = new EnumMap<>(Cast.class);
    private final Map<Cast, String> tokens = new EnumMap<>(Cast.class);
    private String today;

    /** A form of a room: where it is sent and what a worker would fill in. */
    private record Form(String page, String path, Map<String, String> fields) {

        Form with(String field, String value) {
            var all = new LinkedHashMap<>(fields);
            all.put(field, value);
            return new Form(page, path, all);
        }
    }

    @BeforeEach
    void today() {
        people.clear();
        tokens.clear();
        today = DutchTime.today(clock).toString();
        transaction.executeWithoutResult(status -> {
            store.save(Shop.ORGANISATION);
            store.save(Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of(), "nl"), null, clock.instant());
        });
    }

    /** Every thing of a case, under a case that the worker may open: it is not there, and it stays as it was. */
    @Test
    void aThingOfOneCaseIsNotThereUnderAnother() {
        var theirs = furnished();
        exclude(NABIL, theirs);
        var ids = ids(theirs);
        var before = stand(theirs);
        var wrong = new TreeMap<String, Object>();
        var own = Map.of(
                ZARA, file(Team.SOUTH), NABIL, file(Team.NORTH), NOOR, file(Team.NORTH)); // Noor may open both cases
        own.forEach((person, reference) -> childDoors("/werkbak/" + reference, ids)
                .forEach(door -> {
                    var answer = as(person).submit("/werkbak/" + reference, door.path(), door.fields());
                    if (answer.statusCode() >= 500 || answer.body().contains(TRACE)) {
                        wrong.put(person + " POST " + door.path() + " " + answer.statusCode(), answer.body());
                    }
                }));
        own.forEach((person, reference) -> childPages("/werkbak/" + reference, ids)
                .forEach(page -> {
                    var answer = as(person).get(page);
                    if (answer.statusCode() >= 500 || answer.body().contains(TRACE)) {
                        wrong.put(person + " GET " + page + " " + answer.statusCode(), answer.body());
                    }
                }));
        assertThat(wrong).isEmpty();
        assertThat(stand(theirs)).isEqualTo(before);
    }

    /** And under its own case it is not there for whoever may not open that: one page for all, whatever the id. */
    @Test
    void aThingIsNotThereForWhoeverMayNotOpenItsCase() {
        var theirs = furnished();
        exclude(NABIL, theirs);
        var ids = ids(theirs);
        var none = new TreeMap<>(ids);
        none.replaceAll((kind, id) -> UUID.randomUUID().toString());
        var before = stand(theirs);
        var wrong = new ArrayList<String>();
        for (var person : List.of(ZARA, NABIL, ADA, PIM)) {
            var home = "/werkbak/" + theirs;
            var front = person == ADA || person == PIM ? "/beheer" : "/werkbak";
            for (var door : childDoors(home, ids)) {
                if (as(person).submit(front, door.path(), door.fields()).statusCode() != 404) {
                    wrong.add(person + " POST " + door.path());
                }
            }
            var pages = childPages(home, ids);
            var nowhere = childPages("/werkbak/LV-2222-2222", none);
            for (int i = 0; i < pages.size(); i++) {
                var answer = as(person).get(pages.get(i));
                var other = as(person).get(nowhere.get(i));
                if (answer.statusCode() != 404 || !stable(answer.body()).equals(stable(other.body()))) {
                    wrong.add(person + " GET " + pages.get(i));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(stand(theirs)).isEqualTo(before);
    }

    /** Eight copies of a form at the same moment: nobody sees a fault, and it was done once. */
    @Test
    void theSameFormManyTimesAtOnceActsOnce() throws Exception {
        var reference = file(Team.NORTH);
        give(NOOR, reference);
        var home = "/werkbak/" + reference;
        var forms = new LinkedHashMap<String, Form>();
        roomForms(home).forEach(form -> forms.put(form.path(), form));
        var wrong = new TreeMap<String, Object>();
        for (var form : forms.values()) {
            var keyed = form.with("sleutel", UUID.randomUUID().toString());
            var before = counts(reference);
            var answers = atOnce(keyed);
            if (answers.stream().anyMatch(status -> status >= 400)) {
                wrong.put(form.path() + " answers", answers);
            }
            var after = counts(reference);
            after.forEach((table, number) -> {
                if (number - before.get(table) > 1 && !table.equals("goals_score")) {
                    wrong.put(form.path() + " " + table, number - before.get(table));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Whatever is typed in a room is refused in words or kept as text: never a fault, never markup. */
    @Test
    void whateverIsTypedIsNoFaultAndNoMarkup() {
        var reference = file(Team.NORTH);
        var home = "/werkbak/" + reference;
        var wrong = new TreeMap<String, Object>();
        give(NOOR, reference);
        var forms = new ArrayList<>(roomForms(home));
        forms.addAll(deskForms(home));
        var byWhom = Map.of(NOOR, forms, ADA, adminForms());
        byWhom.forEach((person, all) -> all.forEach(form -> form.fields()
                .keySet()
                .forEach(field -> NASTY.forEach(typed -> {
                    var key =
                            field.equals("sleutel") ? typed : UUID.randomUUID().toString();
                    var filled = new LinkedHashMap<>(
                            form.with(field, typed).with("sleutel", key).fields());
                    filled.put("_csrf", csrf(person));
                    var answer = as(person).post(form.path(), filled);
                    if (answer.statusCode() >= 500
                            || answer.body().contains("<img src=x")
                            || answer.headers().firstValue("X-Injected").isPresent()) {
                        wrong.put(
                                form.path() + " " + field + " " + typed.substring(0, Math.min(20, typed.length())),
                                answer.statusCode());
                    }
                }))));
        for (var page : List.of(
                home,
                home + "/taken",
                home + "/afspraken",
                home + "/doelen",
                home + "/mensen",
                home + "/verwant",
                home + "/meldcode",
                home + "/doorverwijzen",
                "/werkbak/taken",
                "/werkbak/weergaven",
                "/werkbak",
                "/werkbak/afwezigheid",
                "/werkbak/overdracht")) {
            var answer = as(NOOR).get(page);
            if (answer.statusCode() != 200 || answer.body().contains("<img src=x")) {
                wrong.put("GET " + page, answer.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The last day of Java is the end of time for the database: on a desk, a list or a calendar it would close the whole. */
    @Test
    void aDayAtTheEndOfTimeClosesNoList() {
        var reference = file(Team.NORTH);
        var home = "/werkbak/" + reference;
        var noor = NOOR.id().toString();
        var version = VERSION.matcher(as(NOOR).get(home).body());
        assertThat(version.find()).isTrue();
        var wrong = new TreeMap<String, Object>();
        for (var day : List.of("+999999999-12-31", "-999999999-01-01", "+10000-01-01", "9999-12-31")) {
            for (var form : List.of(
                    new Form(
                            home,
                            home + "/contact",
                            Map.of("version", version.group(1), "deed", "CALLED", "bereikt", "true", "volgende", day)),
                    new Form(home, home + "/taken", Map.of("wat", TRACE, "dag", day, "wie", noor)),
                    new Form(
                            home,
                            home + "/afspraken",
                            Map.of("soort", "OFFICE", "dag", day, "tijd", "20:00", "duur", "60", "wie", noor)),
                    new Form(
                            home,
                            home + "/mensen",
                            Map.of(
                                    "naam",
                                    TRACE,
                                    "relatie",
                                    "Zus",
                                    "vertellen",
                                    "Niets",
                                    "afgesproken",
                                    "Noor",
                                    "datum",
                                    day)),
                    new Form(home, "/werkbak/afwezigheid", Map.of("van", day, "tot", day)))) {
                var answer = as(NOOR).submit(home, form.path(), form.fields());
                boolean beyond = day.length() > 10;
                if (answer.statusCode() >= 500 || beyond && answer.statusCode() < 400) {
                    wrong.put(form.path() + " " + day, answer.statusCode());
                }
            }
        }
        for (var page : List.of(
                home,
                home + "/taken",
                home + "/afspraken",
                home + "/mensen",
                "/werkbak",
                "/werkbak?deel=later",
                "/werkbak/taken",
                "/werkbak/afwezigheid",
                "/werkbak/overdracht",
                "/werkbak/overdracht/bellen")) {
            for (var person : List.of(NOOR, NABIL)) {
                if (as(person).get(page).statusCode() != 200) {
                    wrong.put(person + " GET " + page, as(person).get(page).statusCode());
                }
            }
        }
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from casework_help_request where next_due = 'infinity' or follow_up_on = 'infinity'",
                                Integer.class))
                .isZero();
        assertThat(wrong).isEmpty();
    }

    // ---- what there is to try

    private List<Form> childDoors(String home, Map<String, String> ids) {
        return List.of(
                new Form(
                        home,
                        home + "/taken/wijzigen",
                        Map.of("taak", ids.get("agenda_task"), "version", "0", "actie", "KLAAR")),
                new Form(
                        home,
                        home + "/taken/wijzigen",
                        Map.of(
                                "taak",
                                ids.get("agenda_task"),
                                "version",
                                "0",
                                "actie",
                                "VERZETTEN",
                                "naar",
                                today,
                                "reden",
                                "x")),
                new Form(
                        home,
                        home + "/afspraken/wijzigen",
                        Map.of(
                                "afspraak",
                                ids.get("agenda_appointment"),
                                "version",
                                "0",
                                "actie",
                                "VERVALT",
                                "reden",
                                "x")),
                new Form(home, home + "/doelen/uitkomst", Map.of("doel", ids.get("goals_goal"), "uitkomst", "REACHED")),
                new Form(
                        home,
                        home + "/mensen",
                        Map.of("id", ids.get("network_person"), "gezien", "0", "naam", "Anders", "relatie", "Buur")),
                new Form(home, home + "/mensen/verwijderen", Map.of("id", ids.get("network_person"))),
                new Form(
                        home,
                        home + "/bestanden/" + ids.get("attachments_file") + "/weghalen",
                        Map.of("weghaalReden", "x")),
                new Form(
                        home,
                        home + "/doorverwijzen/intrekken",
                        Map.of("id", ids.get("referral_referral"), "reden", "x")),
                new Form(
                        home,
                        home + "/doorverwijzen/contact",
                        Map.of("id", ids.get("referral_referral"), "op", "2026-03-10", "bevestigd", "x")),
                new Form(home, home + "/verwant/los", Map.of("koppeling", ids.get("casework_link"), "losReden", "x")));
    }

    private List<String> childPages(String home, Map<String, String> ids) {
        return List.of(
                home + "/taken/wijzigen?taak=" + ids.get("agenda_task"),
                home + "/afspraken/wijzigen?afspraak=" + ids.get("agenda_appointment"),
                home + "/afspraken/bestand?afspraak=" + ids.get("agenda_appointment"),
                home + "/mensen?wie=" + ids.get("network_person"),
                home + "/bestanden/" + ids.get("attachments_file"),
                home + "/bestanden/" + ids.get("attachments_file") + "/ophalen");
    }

    private List<Form> roomForms(String home) {
        var noor = NOOR.id().toString();
        return List.of(
                new Form(home, home + "/taken", Map.of("wat", TRACE, "dag", today, "wie", noor)),
                new Form(
                        home,
                        home + "/afspraken",
                        Map.of(
                                "soort", "OFFICE", "dag", today, "tijd", "20:00", "duur", "60", "plek", TRACE, "wie",
                                noor)),
                new Form(home, home + "/doelen", Map.of("gebied", "FIN", "doel", TRACE)),
                new Form(home, home + "/leefgebieden", Map.of("FIN", "3")),
                new Form(
                        home,
                        home + "/mensen",
                        Map.of(
                                "naam",
                                TRACE,
                                "relatie",
                                "Dochter",
                                "telefoon",
                                "06 12345678",
                                "vertellen",
                                "Alles",
                                "afgesproken",
                                "Noor",
                                "datum",
                                today)),
                new Form(home, home + "/meldcode", Map.of("stap", "SIGNS", "kinderen", "NEE", "signalen", TRACE)),
                new Form(
                        home,
                        home + "/doorverwijzen/versturen",
                        Map.of("dienst", service(), "soort", "COLD", "gesproken", "Mevrouw " + TRACE)));
    }

    private List<Form> adminForms() {
        var map = "/beheer/sociale-kaart";
        var text = "/beheer/standaardteksten/tekst";
        return List.of(
                new Form(
                        map,
                        map + "/organisatie",
                        Map.of("naam", "Taalpunt", "omschrijving", "x", "website", "x.nl", "sleutel", "")),
                new Form(
                        map,
                        map + "/dienst",
                        Map.of(
                                "gezien",
                                "-1",
                                "organisatie",
                                Shop.ORGANISATION.id().toString(),
                                "naam",
                                "Les",
                                "omschrijving",
                                "x",
                                "stand",
                                "ACTIVE",
                                "uren[0]",
                                "9-12",
                                "plaatsen",
                                "B; P 1; 9901 AA; L",
                                "talen",
                                "nl",
                                "sleutel",
                                "")),
                new Form(map, map + "/zoeken", Map.of("q", "brief", "wijk", "", "na", "")),
                new Form(
                        text,
                        text,
                        Map.of(
                                "titel",
                                "Uitnodiging",
                                "standaardTekst",
                                "Beste {naam}",
                                "version",
                                "0",
                                "tekstTeam",
                                "",
                                "sleutel",
                                "")));
    }

    private List<Form> deskForms(String home) {
        return List.of(
                new Form(home, home + "/verwant", Map.of("ander", "LV-2222-2222", "besluit", "APART", "reden", "x")),
                new Form(home, home + "/verwant/los", Map.of("koppeling", "", "losReden", "x")),
                new Form(
                        home,
                        home + "/taken/wijzigen",
                        Map.of("taak", "", "version", "0", "actie", "KLAAR", "naar", today)),
                new Form(home, home + "/doelen/uitkomst", Map.of("doel", "", "uitkomst", "REACHED")),
                new Form(home, home + "/mensen/verwijderen", Map.of("id", "")),
                new Form(home, home + "/doorverwijzen/zoeken", Map.of("q", "brief")),
                new Form(home, home + "/doorverwijzen/intrekken", Map.of("id", "", "reden", "x")),
                new Form(home, home + "/doorverwijzen/contact", Map.of("id", "", "op", today, "bevestigd", "x")),
                new Form(home, home + "/concept", Map.of("formulier", "schrijven", "concept", "x")),
                new Form(
                        home,
                        home + "/contact",
                        Map.of("version", "0", "deed", "CALLED", "bereikt", "true", "volgende", today)),
                new Form("/werkbak", "/werkbak/weergaven", Map.of("weergaveNaam", "Mijn", "wijk", "", "thema", "GELD")),
                new Form("/werkbak", "/werkbak/afwezigheid", Map.of("van", today, "tot", today)),
                new Form(
                        "/werkbak",
                        "/werkbak/sociale-kaart/zoeken",
                        Map.of("q", "brief", "wijk", "", "tijd", "9.00", "open", "1")),
                new Form(
                        "/werkbak",
                        "/werkbak/overdracht",
                        Map.of(
                                "zaak",
                                "LV-2222-2222 0",
                                "naar",
                                "",
                                "reden",
                                "x",
                                "wie",
                                NOOR.id().toString())),
                new Form(
                        "/werkbak",
                        "/werkbak/nieuw",
                        Map.of(
                                "verhaal",
                                "x",
                                "melder",
                                "x",
                                "bereik",
                                "x",
                                "wie",
                                "SELF",
                                "binnen",
                                "PHONE",
                                "submissionKey",
                                "x")));
    }

    // ---- a case with something in every room

    private String furnished() {
        var reference = file(Team.NORTH);
        var home = "/werkbak/" + reference;
        var noor = as(NOOR);
        give(NOOR, reference);
        for (var form : roomForms(home)) {
            if (!form.path().endsWith("/versturen")) {
                assertThat(noor.submit(home, form.path(), form.fields()).statusCode())
                        .as(form.path())
                        .isEqualTo(303);
            }
        }
        var files = home + "/bestanden";
        assertThat(Upload.send(
                                noor,
                                files,
                                Visitor.tokenOf(noor.get(files).body()),
                                UUID.randomUUID(),
                                TRACE + ".txt",
                                (TRACE + "\n").getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(303);
        refer(home);
        var relative = file(Team.NORTH);
        var link = Map.of("ander", relative, "besluit", "HOUSEHOLD", "reden", TRACE);
        assertThat(noor.submit(home, home + "/verwant", link).statusCode()).isEqualTo(302);
        var draft = Map.of("formulier", "schrijven", "concept", TRACE);
        assertThat(noor.submit(home, home + "/concept", draft).statusCode()).isEqualTo(204);
        return reference;
    }

    private void refer(String home) {
        var form = new LinkedHashMap<>(Map.of(
                "dienst", service(), "soort", "WARM", "woorden", TRACE, "gegevens", "NAME", "akkoord", "SPOKEN"));
        var rooms = home + "/doorverwijzen";
        var mark =
                MARK.matcher(as(NOOR).submit(rooms, rooms + "/nakijken", form).body());
        assertThat(mark.find()).isTrue();
        form.put("getoond", mark.group(1));
        assertThat(as(NOOR).submit(rooms, rooms + "/versturen", form).statusCode())
                .isEqualTo(303);
    }

    private static String service() {
        return Shop.service(1, "", Set.of(), List.of()).id().toString();
    }

    private Map<String, String> ids(String reference) {
        var ids = new TreeMap<String, String>();
        for (var table : List.of(
                "agenda_task",
                "agenda_appointment",
                "goals_goal",
                "network_person",
                "attachments_file",
                "referral_referral")) {
            ids.put(
                    table,
                    database.sql()
                            .queryForObject(
                                    "select t.id::text from " + table
                                            + " t join casework_help_request r on r.id = t.request_id"
                                            + " where r.reference = ? limit 1",
                                    String.class,
                                    reference));
        }
        ids.put(
                "casework_link",
                database.sql().queryForObject("select id::text from casework_link limit 1", String.class));
        return ids;
    }

    private String stand(String reference) {
        var all = new StringBuilder(database.sql()
                .queryForObject("select string_agg(l::text, ';' order by id) from casework_link l", String.class));
        for (var table : TABLES) {
            all.append(database.sql()
                    .queryForObject(
                            "select md5(coalesce(string_agg(t::text, ';' order by t.id), '')) from " + table
                                    + " t join casework_help_request r on r.id = t.request_id where r.reference = ?",
                            String.class,
                            reference));
        }
        return all.toString();
    }

    private Map<String, Integer> counts(String reference) {
        var counts = new TreeMap<String, Integer>();
        for (var table : TABLES) {
            counts.put(
                    table,
                    database.sql()
                            .queryForObject(
                                    "select count(*) from " + table
                                            + " t join casework_help_request r on r.id = t.request_id where r.reference = ?",
                                    Integer.class,
                                    reference));
        }
        return counts;
    }

    private List<Integer> atOnce(Form form) throws Exception {
        var fields = new LinkedHashMap<>(form.fields());
        fields.put("_csrf", csrf(NOOR));
        Callable<Integer> click = () -> as(NOOR).post(form.path(), fields).statusCode();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Integer>();
            for (var answer :
                    pool.invokeAll(Stream.generate(() -> click).limit(8).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private void give(Cast person, String reference) {
        database.sql()
                .update(
                        "update casework_help_request set assigned_to = ?, assigned_at = received_at where reference = ?",
                        person.id(),
                        reference);
    }

    private void exclude(Cast person, String reference) {
        database.sql()
                .update(
                        "insert into casework_access (request_id, worker_id, kind)"
                                + " select id, ?, 'EXCLUDED' from casework_help_request where reference = ?",
                        person.id(),
                        reference);
    }

    private String csrf(Cast person) {
        return tokens.computeIfAbsent(
                person,
                one -> Visitor.tokenOf(as(one).get("/mijn-account/wachtwoord").body()));
    }

    private Visitor as(Cast person) {
        synchronized (people) {
            return people.computeIfAbsent(person, one -> Visitor.signedIn(port, one));
        }
    }

    private static String stable(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replaceAll("terug=[^\"]*\"", "");
    }

    private String file(Team team) {
        if (team != Team.NORTH) {
            return submit.submit(Questions.calm(team)).reference().value();
        }
        return submit.submit(new NewHelpRequest(
                        UUID.randomUUID(),
                        NewHelpRequest.Channel.ONLINE,
                        NewHelpRequest.Sender.SELF,
                        "nl",
                        Set.of(Theme.GELD),
                        NewHelpRequest.DangerAnswer.NO,
                        "Ik wil leren lezen.",
                        "Xandra",
                        new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode(Team.NORTH.postcode()), 1, null),
                        ContactPreferences.none()))
                .reference()
                .value();
    }
}
