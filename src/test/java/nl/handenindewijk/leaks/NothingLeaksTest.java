package nl.handenindewijk.leaks;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.attachments.Upload;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.Shop;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.referral.event.PartnerDoors;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A marker of its own is typed into every field that residents and workers have. Afterwards none is found in any table,
 * log line, temporary file, address, cookie or mail.
 */
@PortalTest
class NothingLeaksTest {

    private static final Pattern REFERENCE = Pattern.compile("id=\"nummer\"[^>]*>([^<]+)");
    private static final Pattern FILE = Pattern.compile("/bestanden/([0-9a-f-]{36})\"");
    private static final Pattern CODE = Pattern.compile("id=\"code\"[^>]*>([^<]+)");

    private static final Pattern TASK = Pattern.compile("href=\"([^\"]*/taken/wijzigen[^\"]*)\"");
    private static final Pattern MEETING = Pattern.compile("href=\"([^\"]*/afspraken/wijzigen[^\"]*)\"");

    /** A field by which something is chosen; its values are the portal's own. */
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);

    private static final Pattern TYPED = Pattern.compile(
            "<(?:input(?![^>]*type=\"(?:hidden|radio|checkbox|date|number|submit)\")|textarea)[^>]*\\bname=\"([^\"]+)\"");

    @Autowired
    private Database database;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private StoreServices store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private PartnerDoors doors;

    @LocalServerPort
    private int port;

    private final List<String> markers = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final TreeSet<String> typedInto = new TreeSet<>();

    @Test
    void noMarkerIsFoundAnywhere() throws Exception {
        try (var traces = new Traces(database)) {
            var resident = new Visitor(port);
            var keys = files(resident);
            follows(resident, keys);
            var second = files(new Visitor(port)).get("nummer");
            passesOn(resident);
            relates(keys.get("nummer"), second);
            works(keys.get("nummer"));

            var mails = mails();
            assertThat(mails).as("something was mailed").isNotBlank();
            assertNothing("table", traces.dump());
            assertNothing("log", Map.of("log", String.join("\n", traces.log())));
            assertNothing("mail", Map.of("mail", mails));
            assertNothing("address", Map.of("addresses", String.join("\n", addresses)));
            assertNothing("cookie", resident.cookies());
            assertNothing("file", traces.files(List.of(Path.of(System.getProperty("java.io.tmpdir")))));
            assertThat(typedInto)
                    .as("fields that were tried")
                    .contains(
                            "verhaal",
                            "naam",
                            "opmerking",
                            "veiligeNaam",
                            "email",
                            "bericht",
                            "q",
                            "tekst",
                            "weergaveNaam",
                            "standaardTekst")
                    .contains(
                            "contactNotitie",
                            "wat",
                            "doel",
                            "plek",
                            "reden",
                            "sluitReden",
                            "losReden",
                            "toewijsReden",
                            "overdrachtReden",
                            "triageReden",
                            "kwalificatieReden",
                            "toegangReden",
                            "weghaalReden",
                            "signalen",
                            "noodReden",
                            "melder",
                            "bereik",
                            "overleg",
                            "gesprek",
                            "woorden",
                            "gesproken",
                            "naam",
                            "redenOpen",
                            "relatie",
                            "vertellen",
                            "afgesproken");
        }
    }

    /** Sources and decoded texts of all mail, without the one address that a mail must have. */
    private String mails() throws Exception {
        var all = new StringBuilder(String.join("\n", mailbox.sources()));
        for (var mail : mailbox.messages()) {
            all.append(mail.getSubject()).append(mail.getContent());
        }
        return all.toString().replaceAll("merkemailqzx\\d+@lindeveen.example", "");
    }

    private <K> void assertNothing(String kind, Map<K, String> places) {
        var found = new TreeSet<String>();
        places.forEach((place, content) -> markers.stream()
                .filter(marker -> Traces.holds(content, marker))
                .forEach(marker -> found.add(kind + " " + place + ": " + marker)));
        assertThat(found).isEmpty();
    }

    private Map<String, String> files(Visitor resident) {
        var page = resident.get("/hulp-vragen/kort").body();
        var form = filledIn(page, "/hulp-vragen/kort");
        form.put("thema", "GELD");
        form.put("gevaar", "NEE");
        form.put("adresKeuze", "ADRES");
        form.put("postcode", Team.NORTH.postcode());
        form.put("huisnummer", String.valueOf(Team.NORTH.houseNumber()));
        form.put("toevoeging", "bis");
        form.put("kanaal", "EMAIL");
        form.put("telefoon", "06 12345678");
        form.put("email", marker("email") + "@lindeveen.example");
        sends(resident, "/hulp-vragen/kort", form, 303);
        var receipt = resident.get("/hulp-vragen/ontvangen").body();
        return Map.of("nummer", first(REFERENCE, receipt), "code", first(CODE, receipt));
    }

    /** What a neighbour tells about somebody else. */
    private void passesOn(Visitor neighbour) {
        var path = "/hulp-vragen/voor-een-ander";
        var form = filledIn(neighbour.get(path).body(), path);
        form.putAll(Map.of("gevaar", "NEE", "thema", "ZORGEN_OM", "weet", "NEE", "wie", "SCHOOL", "noemen", "NEE"));
        form.putAll(Map.of("terug", "OPGEPAKT", "kanaal", "PHONE", "telefoon", "06 12345678"));
        form.putAll(Map.of("postcode", Team.NORTH.postcode(), "huisnummer", "1", "toevoeging", "bis"));
        sends(neighbour, path, form, 303);
        assertThat(neighbour.get(path + "/ontvangen").statusCode()).isEqualTo(200);
    }

    private void follows(Visitor resident, Map<String, String> keys) {
        var page = resident.get("/mijn-vraag").body();
        var form = hidden(page, "/mijn-vraag");
        form.putAll(keys);
        sends(resident, "/mijn-vraag", form, 303);
        var own = resident.get("/mijn-vraag/bekijken").body();
        sends(resident, "/mijn-vraag/bericht", filledIn(own, "/mijn-vraag/bericht"), 303);
    }

    private void relates(String reference, String second) {
        var worker = Visitor.signedIn(port, LEA);
        var path = "/werkbak/" + reference + "/verwant";
        var form = filledIn(worker.get(path).body(), path);
        form.put("ander", second);
        form.put("besluit", "HOUSEHOLD");
        sends(worker, path, form, 302);
        sends(worker, path + "/los", filledIn(worker.get(path).body(), path + "/los"), 302);
    }

    private void works(String reference) {
        var worker = new Visitor(port);
        assertThat(worker.signIn(LEA.username(), Cast.PASSWORD).statusCode()).isIn(302, 303);
        var desk = worker.get("/werkbak").body();
        sends(worker, "/werkbak/zoeken", filledIn(desk, "/werkbak/zoeken"), 200, 303);
        var filtered = worker.get("/werkbak?thema=GELD").body();
        sends(worker, "/werkbak/weergaven", filledIn(filtered, "/werkbak/weergaven"), 302, 303);
        var home = "/werkbak/" + reference;
        acts(worker, home, "/niveau", Map.of("niveau", "U2", "thema", "GELD"));
        acts(worker, home, "/soort", Map.of("kwalificatie", "INFO"));
        acts(worker, home, "/toegang", Map.of("collega", NABIL.id().toString(), "toegang", "EXCLUDED"));
        refers(worker, home);
        var people = worker.get(home + "/mensen").body();
        var person = filledIn(people, home + "/mensen");
        person.putAll(Map.of("telefoon", "06 87654321", "datum", "2026-03-01"));
        sends(worker, home + "/mensen", person, 303);
        acts(worker, home, "/toewijzen", Map.of("wie", LEA.id().toString()));
        acts(worker, home, "/schrijven", Map.of("soort", "NOTITIE"));
        acts(worker, home, "/schrijven", Map.of("soort", "VRAAG"));
        var draft = hidden(worker.get(home).body(), home + "/schrijven");
        draft.put("formulier", "schrijven");
        draft.put("concept", "Woord " + marker("concept"));
        sends(worker, home + "/concept", draft, 204);
        var admin = Visitor.signedIn(port, Cast.ADA);
        var texts = "/beheer/standaardteksten/tekst";
        sends(admin, texts, filledIn(admin.get(texts).body(), texts), 302, 303);
        acts(worker, home, "/contact", Map.of("deed", "CALLED", "bereikt", "true"));
        acts(
                worker,
                home,
                "/veilig",
                Map.of("kanaal", "EMAIL", "telefoon", "06 12345678", "email", "a@lindeveen.example"));
        records(worker, home + "/meldcode");
        var colleague = Visitor.signedIn(port, Cast.NOOR);
        var closed = colleague.get(home + "/meldcode").body();
        sends(colleague, home + "/meldcode/nood", filledIn(closed, home + "/meldcode/nood"), 303);
        enters(worker);
        signals(admin);
        var day = LocalDate.now(clock).toString();
        var who = LEA.id().toString();
        room(worker, home + "/taken", home + "/taken", Map.of("dag", day, "wie", who));
        var task = worker.get(home + "/taken").body();
        room(worker, first(TASK, task).replace("&amp;", "&"), home + "/taken/wijzigen", Map.of("actie", "VERVALT"));
        room(
                worker,
                home + "/afspraken",
                home + "/afspraken",
                Map.of("soort", "HOME", "dag", day, "tijd", "14:00", "duur", "60", "wie", who));
        var meeting = worker.get(home + "/afspraken").body();
        room(worker, first(MEETING, meeting), home + "/afspraken/wijzigen", Map.of("actie", "VERVALT"));
        room(worker, home + "/doelen", home + "/doelen", Map.of("gebied", "FIN"));
        sends(
                worker,
                home + "/doelen/uitkomst",
                goal(worker.get(home + "/doelen").body(), home),
                303);
        acts(worker, home, "/besloten", Map.of());
        acts(worker, home, "/besloten", Map.of());
        brings(worker, home + "/bestanden");
        keepsOpen(admin, worker, home);
        acts(worker, home, "/afsluiten", Map.of("uitkomst", "INFO_ADVIES"));
        acts(worker, home, "/heropenen", Map.of());
        var load = filledIn(worker.get("/werkbak/overdracht?wie=" + LEA.id()).body(), "/werkbak/overdracht");
        load.put("naar[0]", Cast.NOOR.id().toString());
        sends(worker, "/werkbak/overdracht", load, 200);
        acts(worker, home, "/overdragen", Map.of("naarTeam", Team.SOUTH.id().toString()));
    }

    /** A creditor tells of two households, one of them with a fault. */
    private void signals(Visitor admin) {
        var page = "/beheer/vroegsignalen";
        var good = marker("schuldeiser") + ";huur;" + marker("bewoner") + ";9901AA;1;12,00;2026-03-09\n";
        var wrong = marker("eiser") + ";huur;" + marker("buur") + ";9901AA;" + marker("nr") + ";12,00;2026-03-09\n";
        var content = "schuldeiser;soort;naam;postcode;huisnummer;bedrag;datum\n" + good + wrong;
        var fields = Map.of("_csrf", Visitor.tokenOf(admin.get(page).body()), "ontvangen", "2026-03-10");
        var answer = Upload.send(
                admin,
                page + "/controleren",
                fields,
                marker("signalen") + ".csv",
                content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(303);
        addresses.add(answer.uri() + " " + answer.headers().map());
        var report = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        sends(admin, report + "/gebruiken", hidden(admin.get(report).body(), report + "/gebruiken"), 303);
    }

    /** Closing after danger takes a second worker here, and then no longer. */
    private void keepsOpen(Visitor admin, Visitor worker, String home) {
        var sheet = "/beheer/instellingen/sluiten";
        var second = filledIn(admin.get(sheet).body(), sheet);
        second.put("v.gevaar.tweede", "ja");
        sends(admin, sheet, second, 303);
        acts(worker, home, "/niveau", Map.of("niveau", "U1", "thema", "GELD"));
        acts(worker, home, "/afsluiten", Map.of("uitkomst", "INFO_ADVIES"));
        room(worker, home + "/tweede-paar-ogen", home + "/tweede-paar-ogen/niet", Map.of());
        sends(admin, sheet, filledIn(admin.get(sheet).body(), sheet), 303);
    }

    /** A worry of somebody else, entered at the desk. */
    private void enters(Visitor worker) {
        var path = "/werkbak/nieuw";
        var form = filledIn(worker.get(path).body(), path);
        form.putAll(Map.of("binnen", "PHONE", "wie", "GP", "weet", "NEE", "terug", "NIETS", "spreekt", "nl"));
        form.putAll(Map.of("gevaar", "NEE", "thema", "GELD", "kanaal", "PHONE", "voicemail", "NEE"));
        form.putAll(Map.of("adresKeuze", "ADRES", "postcode", Team.NORTH.postcode(), "huisnummer", "1"));
        form.putAll(Map.of("toevoeging", "bis", "telefoon", "06 12345678", "email", "a@lindeveen.example"));
        form.putAll(Map.of(
                "noemen",
                "NEE",
                "bon",
                "HAND",
                "ontvangen",
                LocalDate.now(clock).toString()));
        sends(worker, path, form, 303);
        assertThat(worker.get(path + "/bon").statusCode()).isEqualTo(200);
    }

    /** The steps under the reporting code; the case is Lea's. */
    private void records(Visitor worker, String path) {
        for (var step : List.of("SIGNS kinderen=JA", "CONSULT overlegMet=COLLEGA", "TALK gesproken=JA")) {
            var form = filledIn(worker.get(path).body(), path);
            form.put("stap", step.split(" ")[0]);
            form.put(step.split("[ =]")[1], step.split("=")[1]);
            for (var words : List.of("signalen", "overleg", "gesprek")) {
                form.put(words, "Woord " + marker(words));
                typedInto.add(words);
            }
            form.put("sleutel", UUID.randomUUID().toString());
            sends(worker, path, form, 303);
        }
        assertThat(worker.get(path + "/meldcode.pdf").statusCode()).isEqualTo(200);
    }

    /** A file whose name and content nobody else may read, taken out and removed with a reason. */
    private void brings(Visitor worker, String home) {
        var token = Visitor.tokenOf(worker.get(home).body());
        var content = ("Woord " + marker("inhoud")).getBytes(StandardCharsets.UTF_8);
        var answer = Upload.send(worker, home, token, UUID.randomUUID(), marker("bestandsnaam") + ".txt", content);
        assertThat(answer.statusCode()).isEqualTo(303);
        addresses.add(answer.uri() + " " + answer.headers().map());
        var file = home + "/" + first(FILE, worker.get(home).body());
        assertThat(worker.get(file + "/ophalen").statusCode()).isEqualTo(200);
        sends(worker, file + "/weghalen", filledIn(worker.get(file).body(), file + "/weghalen"), 303);
    }

    private static Map<String, String> goal(String page, String home) {
        var form = hidden(page, home + "/doelen/uitkomst");
        form.put("uitkomst", "REACHED");
        return form;
    }

    private void room(Visitor worker, String page, String action, Map<String, String> choices) {
        var form = filledIn(worker.get(page).body(), action);
        form.putAll(choices);
        sends(worker, action, form, 303);
    }

    /** Brings the resident to another organisation, which writes too. */
    private void refers(Visitor worker, String home) {
        var service = Shop.service(1, "Dienst", Set.of(Theme.GELD), List.of(), "nl");
        transaction.executeWithoutResult(status -> {
            store.save(Shop.ORGANISATION);
            store.save(service, null, clock.instant());
        });
        var room = home + "/doorverwijzen";
        sends(worker, room + "/zoeken", filledIn(worker.get(room).body(), room + "/zoeken"), 200);
        var form = filledIn(worker.get(room).body(), room + "/nakijken");
        form.putAll(Map.of("dienst", service.id().toString(), "soort", "WARM", "gegevens", "EMAIL"));
        var answer = worker.post(room + "/nakijken", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        form.putAll(hidden(answer.body(), room + "/versturen"));
        form.put("akkoord", "SPOKEN");
        sends(worker, room + "/versturen", form, 303);
        var partner = new Visitor(port);
        var id = database.sql().queryForObject("select id from referral_referral", java.util.UUID.class);
        partner.get(doors.of(id).orElseThrow().path());
        var page = partner.get("/partner/verwijzing").body();
        sends(partner, "/partner/aannemen", hidden(page, "/partner/aannemen"), 303);
        var heard = filledIn(worker.get(room).body(), room + "/contact");
        heard.put("op", LocalDate.now(clock).toString());
        sends(worker, room + "/contact", heard, 303);
        page = partner.get("/partner/verwijzing").body();
        sends(partner, "/partner/teruggeven", filledIn(page, "/partner/teruggeven"), 200);
        assertNothing("cookie", partner.cookies());
    }

    private void acts(Visitor worker, String home, String action, Map<String, String> choices) {
        var form = filledIn(worker.get(home).body(), home + action);
        form.putAll(choices);
        sends(worker, home + action, form, 302, 303);
    }

    private void sends(Visitor person, String path, Map<String, String> form, Integer... expected) {
        var answer = person.post(path, form);
        assertThat(answer.statusCode()).as(path + " " + form.keySet()).isIn((Object[]) expected);
        addresses.add(answer.uri().toString());
        answer.headers().map().forEach((name, values) -> addresses.add(name + ": " + values));
    }

    /** The form that goes to this path, with a marker in every field that can be typed in. */
    private Map<String, String> filledIn(String page, String path) {
        var fields = hidden(page, path);
        TYPED.matcher(formOf(page, path)).results().map(match -> match.group(1)).forEach(name -> {
            typedInto.add(name);
            fields.put(name, "Woord " + marker(name));
        });
        return fields;
    }

    private static Map<String, String> hidden(String page, String path) {
        var fields = new LinkedHashMap<String, String>();
        Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>")
                .matcher(formOf(page, path))
                .results()
                .map(match -> match.group())
                .forEach(input -> fields.put(attribute(input, "name"), attribute(input, "value")));
        return fields;
    }

    private static String formOf(String page, String path) {
        return FORM.matcher(page)
                .results()
                .filter(form -> form.group(1).equals(path))
                .map(form -> form.group(2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form for " + path));
    }

    private static String attribute(String tag, String name) {
        var value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String first(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as(pattern.pattern()).isTrue();
        return match.group(1).strip();
    }

    private String marker(String field) {
        var marker =
                "merk" + field.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + "qzx" + markers.size();
        markers.add(marker);
        return marker;
    }
}
