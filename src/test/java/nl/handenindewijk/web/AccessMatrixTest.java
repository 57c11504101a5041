package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.shared.crypto.KeyedHash;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every visitor at every door: each role on each mapping with an object that is theirs, another team's, restricted or
 * not there at all, over real HTTP with real sign-ins and form tokens. The tables below are the whole of what is
 * allowed. A mapping that is added later takes part by itself; one with a new kind of object fails until it is named.
 */
@PortalTest
class AccessMatrixTest {

    private static final Set<Cast> DESK = Set.of(Cast.NOOR, Cast.NABIL, Cast.LEA, Cast.ZARA, Cast.DAAN);

    /** The server itself goes there; nobody can ask for it. */
    private static final String ONLY_INSIDE = "/error";

    /** Opens to nobody here, and to whoever has the link: see ReferralTest. */
    private static final String BEHIND_A_LINK = "/partner/";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"");
    private static final Pattern OTHER_VARIABLE =
            Pattern.compile("\\{(?!reference}|id}|tabel}|language}|code}|blad}|token})[^}]*}");

    /** An account to manage that nobody here uses: some doors end its sessions. Also the id of an import and of a run. */
    private static final UUID COLLEAGUE = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_eeeeL);

    /** Opens a calendar without a sign-in; any other is not there. */
    private static final String TOKEN_OF_FEED = "een-geheim";

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private KeyedHash hash;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @Autowired
    private TextCipher cipher;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final Map<Cast, Visitor> signedIn = new EnumMap<>(Cast.class);
    private Visitor stranger;

    /** A code and what a resident agrees to outlive an emergency, and whoever uses them is nobody in the log: see ADR 0096. */
    private static final Set<String> SHUT_IN_EMERGENCY =
            Set.of("/werkbak/{reference}/meekijken/code", "/werkbak/{reference}/meekijken/akkoord");

    /** A case, who of the desk may come near it, and who of them only because of an emergency. */
    private record CaseAtDoor(String what, String reference, Set<Cast> mayCome, Set<Cast> inEmergency) {

        CaseAtDoor(String what, String reference, Set<Cast> mayCome) {
            this(what, reference, mayCome, Set.of());
        }

        Answer answer(Door door, Cast person) {
            boolean shut = SHUT_IN_EMERGENCY.contains(door.pattern()) && inEmergency.contains(person);
            return mayCome.contains(person) && !shut ? Answer.OPEN : Answer.NOT_THERE;
        }
    }

    /** A mapping by one of its methods. */
    private record Door(String method, String pattern) {}

    @BeforeEach
    void signIn() {
        for (var person : Cast.values()) {
            var visitor = Visitor.signedIn(port, person);
            signedIn.put(person, visitor);
        }
        stranger = new Visitor(port);
        database.sql()
                .update(
                        "insert into staff_worker (id, username, display_name, email, password_hash, created_at)"
                                + " select ?, 'colleague', 'Colleague', 'colleague@lindeveen.example', password_hash,"
                                + " created_at from staff_worker where id = ?",
                        COLLEAGUE,
                        Cast.NABIL.id());
        database.sql()
                .update(
                        "insert into neighbourhood_import (id, kind, year, state, checked_at, lines, kept, elsewhere,"
                                + " missing, fingerprint) values (?, 'LIVEABILITY', 2024, 'CHECKED', now(), 1, 1, 0, 0, '')",
                        COLLEAGUE);
        database.sql()
                .update(
                        "insert into neighbourhood_import_run (id, kind, year, state, started_at, started_by, beat_at,"
                                + " percent, lines, refused) values (?, 'LIVEABILITY', 2024, 'CHECKED', now(), ?, now(), 100, 1, 0)",
                        COLLEAGUE,
                        Cast.ADA.id());
        database.sql()
                .update(
                        "insert into signals_import (id, state, received_on, checked_at, checked_by, ended_at, lines, accepted,"
                                + " problems) values (?, 'APPLIED', current_date, now(), ?, now(), 1, 1, '[]')",
                        COLLEAGUE,
                        Cast.ADA.id());
    }

    @Test
    void aCaseOpensForThoseItIsMeantForAndIsNotThereForAllOthers() {
        var north = Set.of(Cast.NOOR, Cast.NABIL, Cast.LEA);
        var cases = List.of(
                new CaseAtDoor("of North", file(Team.NORTH), north),
                new CaseAtDoor("of South", file(Team.SOUTH), Set.of(Cast.ZARA)),
                new CaseAtDoor("of the front desk", file(Team.DESK), Set.of(Cast.DAAN)),
                new CaseAtDoor("restricted, Noor's", restricted(Cast.NOOR), Set.of(Cast.NOOR)),
                new CaseAtDoor("restricted, Zara's", restricted(Cast.ZARA), Set.of()),
                new CaseAtDoor("restricted, nobody's", restricted(null), Set.of(Cast.LEA)),
                new CaseAtDoor(
                        "restricted, Nabil allowed", access("ALLOWED", Cast.NABIL), Set.of(Cast.NABIL, Cast.LEA)),
                new CaseAtDoor("Noor excluded", access("EXCLUDED", Cast.NOOR), Set.of(Cast.NABIL, Cast.LEA)),
                new CaseAtDoor(
                        "of South, Noor in emergency",
                        emergency(file(Team.SOUTH), 1),
                        Set.of(Cast.ZARA, Cast.NOOR),
                        Set.of(Cast.NOOR)),
                new CaseAtDoor(
                        "restricted, Zara's, Noor in emergency",
                        emergency(restricted(Cast.ZARA), 1),
                        Set.of(Cast.NOOR),
                        Set.of(Cast.NOOR)),
                new CaseAtDoor("of South, the emergency is over", emergency(file(Team.SOUTH), -1), Set.of(Cast.ZARA)),
                new CaseAtDoor(
                        "Noor excluded, in emergency",
                        emergency(access("EXCLUDED", Cast.NOOR), 1),
                        Set.of(Cast.NABIL, Cast.LEA)),
                new CaseAtDoor("not there", "LV-2222-2222", Set.of()),
                new CaseAtDoor("no reference at all", "onzin", Set.of()));
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var door : doors(pattern -> pattern.contains("{reference}"))) {
            for (var one : cases) {
                var path = door.pattern()
                        .replace("{reference}", one.reference())
                        .replace("{bestand}", fileIn(one.reference()));
                for (var person : Cast.values()) {
                    check(door, path, person, one.answer(door, person), one.what(), wrong);
                    tried++;
                }
                check(door, path, null, Answer.SIGN_IN, one.what(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).as("attempts").isGreaterThan(9 * 9 * Cast.values().length);
    }

    @Test
    void everyOtherDoorOpensForItsRolesOnly() {
        var wrong = new ArrayList<String>();
        for (var door : doors(pattern -> !pattern.contains("{reference}")
                && !pattern.startsWith(BEHIND_A_LINK)
                && !pattern.equals(ONLY_INSIDE))) {
            assertThat(OTHER_VARIABLE.matcher(door.pattern()).find())
                    .as("say in this test what stands in " + door.pattern())
                    .isFalse();
            giveFeed();
            for (var real : new boolean[] {true, false}) {
                var path = fill(door.pattern(), real);
                if (!real && path.equals(door.pattern())) {
                    continue;
                }
                var who = AccessRules.of(path);
                for (var person : Cast.values()) {
                    var expected = opensFor(who, person)
                                    && (real
                                            || who == AccessRules.Who.EVERYBODY
                                                    && !door.pattern().contains("{token}"))
                            ? Answer.OPEN
                            : Answer.NOT_THERE;
                    check(door, path, person, expected, real ? "there" : "not there", wrong);
                }
                check(
                        door,
                        path,
                        null,
                        who != AccessRules.Who.EVERYBODY
                                ? Answer.SIGN_IN
                                : real || !door.pattern().contains("{token}") ? Answer.OPEN : Answer.NOT_THERE,
                        "anybody",
                        wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Anew for each door: some of them end it. */
    private void giveFeed() {
        database.sql()
                .update(
                        "insert into agenda_feed (worker_id, token_hash, made_at) values (?, ?, now())"
                                + " on conflict (worker_id) do update set token_hash = excluded.token_hash",
                        Cast.NABIL.id(),
                        hash.of("agenda-feed-hash", TOKEN_OF_FEED));
    }

    private String file(Team team) {
        return submit.submit(Questions.calm(team)).reference().value();
    }

    /** A restricted case of North with this owner, who may have moved to another team since. */
    private String restricted(@Nullable Cast owner) {
        var reference = file(Team.NORTH);
        database.sql()
                .update(
                        "update casework_help_request set restricted = true, assigned_to = ?,"
                                + " assigned_at = case when ?::uuid is null then null else received_at end"
                                + " where reference = ?",
                        owner == null ? null : owner.id(),
                        owner == null ? null : owner.id(),
                        reference);
        return reference;
    }

    private String access(String kind, Cast worker) {
        var reference = kind.equals("ALLOWED") ? restricted(null) : file(Team.NORTH);
        database.sql()
                .update(
                        "insert into casework_access (request_id, worker_id, kind)"
                                + " select id, ?, ? from casework_help_request where reference = ?",
                        worker.id(),
                        kind,
                        reference);
        return reference;
    }

    /** Noor broke the glass, for so many hours from now. */
    private String emergency(String reference, int hours) {
        var until = clock.instant().plus(Duration.ofHours(hours));
        database.sql()
                .update(
                        "insert into casework_emergency_access (id, request_id, worker_id, from_at, until_at, reason)"
                                + " select gen_random_uuid(), id, ?, ?, ?, ''::bytea from casework_help_request where reference = ?",
                        Cast.NOOR.id(),
                        Timestamp.from(until.minus(Duration.ofHours(4))),
                        Timestamp.from(until),
                        reference);
        return reference;
    }

    /** A file of the case; again if an earlier visitor removed it. */
    private String fileIn(String reference) {
        var id = UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
        database.sql()
                .update(
                        "insert into attachments_file (id, request_id, kind, name, content, bytes, content_hash, action_key,"
                                + " added_at, added_by) select ?, id, 'TEXT', ?, ?, 1, ''::bytea, gen_random_uuid(), now(), ?"
                                + " from casework_help_request where reference = ? on conflict do nothing",
                        id,
                        cipher.encrypt("brief.txt"),
                        cipher.encrypt("a"),
                        Cast.LEA.id(),
                        reference);
        return id.toString();
    }

    private static boolean opensFor(AccessRules.Who who, Cast person) {
        return switch (who) {
            case EVERYBODY, SIGNED_IN -> true;
            case DESK -> DESK.contains(person);
            case LEAD -> person == Cast.LEA;
            case ADMIN -> person == Cast.ADA;
            case PRIVACY_OFFICER -> person == Cast.PIM;
            case MANAGEMENT -> person == Cast.ADA || person == Cast.PIM;
            case ATTENTION_OFFICER, NOBODY -> false; // see MeldcodeTest
        };
    }

    private static String fill(String pattern, boolean real) {
        var nobody = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_ffffL).toString();
        var id = (pattern.contains("/teams/")
                        ? Team.SOUTH.id()
                        : pattern.contains("/uren/") ? Cast.DAAN.id() : COLLEAGUE)
                .toString();
        return pattern.replace("{id}", real ? id : nobody)
                .replace("{tabel}", real ? "teams" : "onzin")
                .replace("{blad}", real ? "drempels" : "onzin")
                .replace("{language}", "en")
                .replace("{code}", Team.NORTH.district())
                .replace("{token}", real ? TOKEN_OF_FEED : "onzin")
                .replace("/**", "/x");
    }

    private Set<Door> doors(Predicate<String> which) {
        var doors = new LinkedHashSet<Door>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("nl.handenindewijk"))
                .forEach(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .filter(which)
                                .map(pattern -> new Door(method.name(), pattern)))
                        .forEach(doors::add));
        assertThat(doors).isNotEmpty();
        return doors;
    }

    private void check(
            Door door, String path, @Nullable Cast person, Answer expected, String what, List<String> wrong) {
        var visitor = person == null ? stranger : signedIn.get(person);
        var response = door.method().equals("GET")
                ? visitor.get(path)
                : visitor.post(path, Map.of("_csrf", token(person, path)));
        var answer = answer(response);
        var line = door.method() + " " + path + " (" + what + ") as " + person + ": ";
        if (answer != expected) {
            wrong.add(line + expected + " expected, was " + answer + " " + response.statusCode());
        } else if (answer == Answer.NOT_THERE
                && !withoutToken(response.body())
                        .equals(withoutToken(visitor.get(forStaff(path) ? "/werkbak/bestaat/niet" : "/bestaat-niet")
                                .body()))) {
            wrong.add(line + "the page differs from that of an address that does not exist");
        }
    }

    private enum Answer {
        OPEN,
        NOT_THERE,
        SIGN_IN,
        FAILED
    }

    private static Answer answer(HttpResponse<String> response) {
        var toSignIn = response.headers()
                .firstValue("Location")
                .filter(location -> location.endsWith("/inloggen"))
                .isPresent();
        return switch (response.statusCode()) {
            case 404 -> Answer.NOT_THERE;
            case 302, 303 -> toSignIn ? Answer.SIGN_IN : Answer.OPEN;
            case 200, 400, 409, 422, 429 -> Answer.OPEN;
            default -> Answer.FAILED;
        };
    }

    /**
     * Staff forms and residents' forms have tokens of two kinds; a stranger at a staff door has that of the sign-in. Read
     * anew each time, as some doors (leaving, signing in) end the token that was valid.
     */
    private String token(Cast person, String path) {
        var page = !forStaff(path) ? "/hulp-vragen/kort" : person == null ? "/inloggen" : "/mijn-account/wachtwoord";
        return Visitor.tokenOf(
                (person == null ? stranger : signedIn.get(person)).get(page).body());
    }

    private static boolean forStaff(String path) {
        return Stream.of("/werkbak", "/beheer", "/mijn-account", "/inloggen").anyMatch(path::startsWith);
    }

    private static String withoutToken(String page) {
        return TOKEN.matcher(page).replaceAll("");
    }
}
