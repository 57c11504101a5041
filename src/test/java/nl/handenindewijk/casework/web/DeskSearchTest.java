package nl.handenindewijk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.shared.background.Command;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is found by what was typed, in all the ways people write a number, a name and a word. */
@PortalTest
class DeskSearchTest {

    private static final Pattern ALIKE = Pattern.compile("(?s)id=\"h-lijkt\".*");

    private static final Pattern TRAIL = Pattern.compile("data-spoor=\"(/werkbak/zoeken\\?spoor=[\\w-]+)\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Database database;

    @Autowired
    private List<Command> commands;

    @LocalServerPort
    private int port;

    private Visitor as(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private String file(String name, String story, String phone, String postcode) {
        return submit.submit(new NewHelpRequest(
                        UUID.randomUUID(),
                        NewHelpRequest.Channel.ONLINE,
                        NewHelpRequest.Sender.SELF,
                        "nl",
                        Set.of(Theme.TAAL),
                        NewHelpRequest.DangerAnswer.NO,
                        story,
                        name,
                        new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode(postcode), 1, null),
                        new ContactPreferences(
                                EnumSet.of(ContactChannel.PHONE),
                                phone,
                                name.split(" ")[0] + "1980@quist.example",
                                Set.of(),
                                false,
                                null,
                                null)))
                .reference()
                .value();
    }

    private static String search(Visitor who, String words) {
        return who.submit("/werkbak", "/werkbak/zoeken", Map.of("q", words)).body();
    }

    @Test
    void numbersPlacesAndWordsAreFoundInEveryNotation() {
        var ref = file(
                "Youssef van der Meijden",
                "De kinderen krijgen brieven. Bel mijn zus op 020-624 11 11, zij woont op 1016 GV. Wij betaalden de huur niet.",
                "06-12345678",
                "9901AA");
        var other = file("Piet Anders", "Iets heel anders", "06-87654321", "9901AB");
        var noor = as(Cast.NOOR);
        var page = "/werkbak/" + ref;
        var version = noor.get(page).body().replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
        var note = Map.of("version", version, "soort", "NOTITIE", "tekst", "Sprak de huisarts, 0031 6 11223344.");
        assertThat(noor.submit(page, page + "/schrijven", note).statusCode()).isEqualTo(302);
        for (var words : List.of(
                ref,
                ref.toLowerCase(java.util.Locale.ROOT),
                ref.replace("-", ""),
                ref.replace('-', ' '),
                "0612345678",
                "06 12 34 56 78",
                "06-12 34 56 78",
                "06.12.34.56.78",
                "06–12345678",
                "(06) 12345678",
                "+31612345678",
                "+31 6 12345678",
                "+31 (0)6 12345678",
                "0031612345678",
                "tel. 06-12345678",
                "020 6241111",
                "(020) 624 11 11",
                "06-11223344",
                "9901AA",
                "9901 aa",
                "meijden 9901AA",
                "Youssef 06-12345678",
                "1016GV",
                "youssef1980@quist.example",
                "YOUSSEF1980@quist.example",
                "kind",
                "kinderen",
                "brief",
                "betalen",
                "betaald huur",
                "huisartsen",
                "YOUSSEF",
                "van der Meijden",
                "meijden youssef")) {
            assertThat(search(noor, words))
                    .as(words)
                    .contains("/werkbak/" + ref)
                    .doesNotContain("/werkbak/" + other);
        }
        for (var words :
                List.of("06-12345679", "9901 ac", "loodgieter", "kind loodgieter", "meijden 9901AC", "  ", "?", "'")) {
            assertThat(search(noor, words)).as(words).doesNotContain("/werkbak/" + ref);
        }
    }

    @Test
    void anAddressAPartOfALongWordAndANameWithItsSmallWordsShortAreFound() {
        var ref = file(
                "Jan-Willem van der Molenaarsgracht",
                "Mijn kinderopvangtoeslag is gestopt. Ik zoek schuldhulpverlening. أحتاج إلى مساعدة في الإيجار",
                "06-12345678",
                "9901AA");
        var noor = as(Cast.NOOR);
        for (var words : List.of(
                "9901 AA 1",
                "9901aa 1",
                "9901 aa 1",
                "9901AA1",
                "9901 aa, nr 1",
                "molenaarsgracht 9901 aa 1",
                "kinderopvang",
                "toeslagen",
                "schulden",
                "schuldhulp",
                "vd Molenaarsgracht",
                "v.d. Molenaarsgracht",
                "v/d molenaarsgracht",
                "van de Molenaarsgracht",
                "إيجار",
                ref.substring(3),
                ref.substring(3).toLowerCase(java.util.Locale.ROOT).replace('-', ' '))) {
            assertThat(search(noor, words)).as(words).contains("/werkbak/" + ref);
        }
        assertThat(search(noor, "vd Molenaarsgragt")).contains("/werkbak/" + ref, "h-lijkt");
        for (var words : List.of("9901 AA 2", "9901 AA 11", "9901 AA 1 bis", "9901 ab 1", "kinderopvang loodgieter")) {
            assertThat(search(noor, words)).as(words).doesNotContain("/werkbak/" + ref);
        }
    }

    @Test
    void theWayBackToWhatWasFoundIsForWhoSearchedOnly() {
        var ref = file("Xandra Quispelaar", "Verhaal", "06-12345678", "9901AA");
        var noor = as(Cast.NOOR);
        var page = search(noor, "Quispelaar");
        assertThat(page).contains("type=\"search\" value=\"Quispelaar\"");
        var trail = TRAIL.matcher(page);
        assertThat(trail.find()).isTrue();
        assertThat(trail.group(1)).doesNotContainIgnoringCase("quispelaar");

        assertThat(noor.get(trail.group(1)).body()).contains("U zocht op:", "/werkbak/" + ref);
        assertThat(as(Cast.NABIL).get(trail.group(1)).statusCode()).isEqualTo(302);
        assertThat(noor.get(trail.group(1) + "A").statusCode()).isEqualTo(302);
        assertThat(noor.get("/werkbak/zoeken").statusCode()).isEqualTo(302);
        clock.advance(Duration.ofHours(13));
        assertThat(as(Cast.NOOR).get(trail.group(1)).statusCode()).isEqualTo(302);
    }

    @Test
    void aNameIsFoundWithALetterWrongAndAsItSounds() {
        var names = Map.of(
                "Youssef van der Meijden",
                        List.of(
                                "Yusuf",
                                "Joesoef",
                                "Yousef",
                                "meyden",
                                "Meiden",
                                "Vandermeijden",
                                "Mijeden",
                                "Youssef Meydn"),
                "Fatma Öztürk", List.of("Fatima", "Ozturk", "Oeztuerk", "Öztürck", "fatma ozturc"),
                "Mohammed El Amrani", List.of("Muhammad", "Mohamed", "Mohamad", "Elamrani", "Alamrani", "Amranie"),
                "Truus Janssen-de Wit", List.of("Jansen", "Janse", "Jannsen", "Trus", "truus jansen"),
                "Krzysztof Wiśniewski", List.of("Wisniewsky", "Krystof", "wisnewski"),
                "Zoë Schmidt", List.of("Zoe", "Schmit", "Smidt", "zoe schmidt"));
        var found = new java.util.TreeMap<String, String>();
        names.keySet()
                .forEach(name -> found.put(name, file(name, "Zonder naam in het verhaal", "06-12345678", "9901AA")));
        var noor = as(Cast.NOOR);
        names.forEach((name, spellings) -> spellings.forEach(typed ->
                assertThat(search(noor, typed)).as(typed + " for " + name).contains("/werkbak/" + found.get(name))));
        var alike = search(noor, "Meyden");
        assertThat(alike).contains("Namen die erop lijken");
        for (var typed : List.of("Pietersen", "Bakker", "Hassan", "Jan", "Fatma Bakker", "naamm")) {
            assertThat(ALIKE.matcher(search(noor, typed)).find()).as(typed).isFalse();
        }
    }

    @Test
    void whatIsNotForThisWorkerIsNotSuggestedEither() {
        var ref = file("Xandra Quispelaar", "Verhaal", "06-12345678", "9901AA");
        database.sql()
                .update(
                        "update casework_help_request set restricted = true, assigned_to = ?, assigned_at = received_at",
                        Cast.NABIL.id());
        for (var typed :
                List.of("Quispelaar", "Quispelar", "Kwispelaar", "Xandra", "Sandra", "06 12345678", "9901AA")) {
            assertThat(search(as(Cast.NABIL), typed))
                    .as(typed)
                    .contains(typed.equals("Kwispelaar") || typed.equals("Sandra") ? "" : ref);
            for (var person : List.of(Cast.NOOR, Cast.LEA, Cast.ZARA)) {
                assertThat(search(as(person), typed)).as(typed).doesNotContain("/werkbak/" + ref, "h-lijkt");
            }
        }
    }

    @Test
    void whatWasStoredByOlderRulesIsWrittenAnew() {
        var ref = file("Xandra Quispelaar", "Verhaal", "06-12345678", "9901AA");
        var before = database.sql().queryForMap("select tokens::text, names::text from casework_search");
        database.sql().update("update casework_search set tokens = '{}', names = '{}', scheme = 1");
        var noor = as(Cast.NOOR);
        assertThat(search(noor, "Quispelar")).doesNotContain("/werkbak/" + ref);

        var reindex = commands.stream()
                .filter(one -> one.name().equals("reindex-search"))
                .findFirst()
                .orElseThrow();
        assertThat(reindex.run()).startsWith("1 ");
        assertThat(reindex.run()).startsWith("0 ");
        assertThat(search(noor, "Quispelar")).contains("/werkbak/" + ref);
        assertThat(database.sql().queryForMap("select tokens::text, names::text from casework_search"))
                .isEqualTo(before);
    }
}
