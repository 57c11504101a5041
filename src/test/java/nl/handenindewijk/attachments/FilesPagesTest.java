package nl.handenindewijk.attachments;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PIM;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.handenindewijk.attachments.check.FileJudge;
import nl.handenindewijk.attachments.check.FileRefused;
import nl.handenindewijk.attachments.scan.PretendClamd;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.shared.crypto.KeyedHash;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.unit.DataSize;

/** Files with a case, as workers at their desks add, take out and remove them. */
@PortalTest
class FilesPagesTest {

    private static final byte[] LETTER = "Aanmaning geheimwoord4711".getBytes(StandardCharsets.UTF_8);
    private static final Pattern FILE = Pattern.compile("/bestanden/([0-9a-f-]{36})\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @Autowired
    private FileJudge judge;

    @Autowired
    private AddFile add;

    @Autowired
    private KeyedHash hash;

    @LocalServerPort
    private int port;

    private String reference;
    private UUID request;
    private String home;

    @BeforeEach
    void fileACase() {
        var filed = submit.submit(Questions.calm(Team.NORTH));
        reference = filed.reference().value();
        request = filed.requestId();
        home = "/werkbak/" + reference + "/bestanden";
    }

    private Visitor as(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private HttpResponse<String> upload(Visitor worker, UUID key, String name, byte[] content) {
        return Upload.send(worker, home, Visitor.tokenOf(worker.get(home).body()), key, name, content);
    }

    @Test
    void aFileIsAddedTakenOutAndRemoved() {
        var noor = as(NOOR);
        assertThat(noor.get(home).body()).contains("Er zijn nog geen bestanden", "hier is geen virusscanner");
        var answer = upload(noor, UUID.randomUUID(), "Brief van Nuon.exe", LETTER);
        assertThat(answer.statusCode()).isEqualTo(303);
        var list = noor.get(home + "?toegevoegd").body();
        assertThat(list).contains("Het bestand is toegevoegd.", "Brief van Nuon.txt", "Tekst, 1 KB, Noor Bakker");
        assertThat(noor.get("/werkbak/" + reference).body())
                .contains("voegde een bestand toe", "Brief van Nuon.txt", home);

        var id = idIn(list);
        var taken = noor.get(home + "/" + id + "/ophalen");
        assertThat(taken.body()).isEqualTo(new String(LETTER, StandardCharsets.UTF_8));
        assertThat(header(taken, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(header(taken, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("Brief%20van%20Nuon.txt");
        assertThat(header(taken, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(taken, "Cache-Control")).isEqualTo("no-store");
        assertThat(taken.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(as(PIM).get("/beheer/inzage?nummer=" + reference).body()).contains("Bestand opgehaald");

        var page = home + "/" + id;
        assertThat(noor.submit(page, page + "/weghalen", Map.of("weghaalReden", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(noor.submit(page, page + "/weghalen", Map.of("weghaalReden", "Verkeerde bewoner"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(noor.get(page).statusCode()).isEqualTo(404);
        assertThat(noor.get(page + "/ophalen").statusCode()).isEqualTo(404);
        assertThat(noor.get("/werkbak/" + reference).body()).contains("haalde een bestand weg", "Verkeerde bewoner");
        assertThat(database.sql()
                        .queryForObject("select count(content) + count(name) from attachments_file", Integer.class))
                .as("nothing of it is left")
                .isZero();
        assertThat(upload(noor, UUID.randomUUID(), "Brief.txt", LETTER).statusCode())
                .as("and it may come again")
                .isEqualTo(303);
    }

    @Test
    void nothingReadableIsStored() {
        upload(as(NOOR), UUID.randomUUID(), "geheimenaam4711.txt", LETTER);
        var stored = database.sql()
                .queryForObject(
                        "select encode(content, 'escape') || encode(name, 'escape') from attachments_file",
                        String.class);
        assertThat(stored).doesNotContain("geheimwoord4711").doesNotContain("geheimenaam4711");
    }

    @Test
    void twentyClicksAddOnce() throws Exception {
        var noor = as(NOOR);
        var token = Visitor.tokenOf(noor.get(home).body());
        var key = UUID.randomUUID();
        Callable<Integer> click =
                () -> Upload.send(noor, home, token, key, "brief.txt", LETTER).statusCode();
        var pool = Executors.newFixedThreadPool(20);
        try {
            var clicks = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 20; i++) {
                clicks.add(click);
            }
            for (var answer : pool.invokeAll(clicks)) {
                assertThat(answer.get()).isEqualTo(303);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(count("attachments_file")).isEqualTo(1);
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from casework_timeline where kind = 'FILE_ADDED'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void twentyAtOnceAreNoMoreThanFit() throws Exception {
        var noor = new CurrentWorker(NOOR.id(), "Noor Bakker", Set.of(Team.NORTH.id()), Set.of(Role.WORKER));
        var pool = Executors.newFixedThreadPool(10);
        try {
            var adding = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 60; i++) {
                var clean = judge.judge(("Brief " + i).getBytes(StandardCharsets.UTF_8), "brief.txt");
                var fingerprint = hash.of("attachment", "" + i);
                adding.add(() -> {
                    add.add(new AddFile.Input(request, clean, fingerprint, UUID.randomUUID()), noor);
                    return true;
                });
            }
            int added = 0;
            for (var answer : pool.invokeAll(adding)) {
                try {
                    added += answer.get() ? 1 : 0;
                } catch (java.util.concurrent.ExecutionException full) {
                    assertThat(full).hasCauseInstanceOf(FileRefused.class);
                }
            }
            assertThat(added).isEqualTo(50);
        } finally {
            pool.shutdown();
        }
        assertThat(count("attachments_file")).isEqualTo(50);
    }

    @Test
    void theSameFileIsNotThereTwice() {
        var noor = as(NOOR);
        upload(noor, UUID.randomUUID(), "brief.txt", LETTER);
        var again = upload(noor, UUID.randomUUID(), "kopie.txt", LETTER);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Upload.said(again)).containsExactly("Dit bestand staat al bij deze zaak.");
    }

    @Test
    void anotherTeamFindsNothing() {
        var noor = as(NOOR);
        upload(noor, UUID.randomUUID(), "brief.txt", LETTER);
        var id = idIn(noor.get(home).body());
        var zara = as(ZARA);
        for (var path : List.of(home, home + "/" + id, home + "/" + id + "/ophalen")) {
            assertThat(zara.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(as(PIM).get(path).statusCode()).as(path).isEqualTo(404);
        }
        var other = "/werkbak/"
                + submit.submit(Questions.calm(Team.SOUTH)).reference().value() + "/bestanden/";
        assertThat(zara.get(other + id + "/ophalen").statusCode())
                .as("by way of a case of one's own")
                .isEqualTo(404);
        var token = Visitor.tokenOf(zara.get("/mijn-account/wachtwoord").body());
        assertThat(Upload.send(zara, home, token, UUID.randomUUID(), "a.txt", LETTER)
                        .statusCode())
                .isEqualTo(404);
        assertThat(count("attachments_file")).isEqualTo(1);
    }

    @Test
    void aNameThatIsNoNameComesOutSafe() {
        var noor = as(NOOR);
        for (var name : List.of("../../" + "\u0436".repeat(255) + ".txt", "brief\u202Etxt.exe", "a\"b;c.txt")) {
            assertThat(upload(noor, UUID.randomUUID(), name, (name + "x").getBytes(StandardCharsets.UTF_8))
                            .statusCode())
                    .as(name)
                    .isEqualTo(303);
        }
        var list = noor.get(home).body();
        assertThat(list).contains("\u0436".repeat(80) + ".txt", "brieftxt.txt").doesNotContain("\u202E", "..");
    }

    @Test
    void whatIsFarTooLargeIsToldAndNeverRead() {
        var noor = as(NOOR);
        var answer = upload(noor, UUID.randomUUID(), "film.mp4", new byte[13 << 20]);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/bestanden?teGroot");
        assertThat(noor.get(home + "?teGroot").body()).contains("Dit bestand is te groot.");
    }

    @Test
    void filesComeInNowhereElse() {
        var noor = as(NOOR);
        var token = Visitor.tokenOf(noor.get(home).body());
        for (var path : List.of("/werkbak/zoeken", "/werkbak/" + reference + "/schrijven", "/hulp-vragen/kort")) {
            assertThat(Upload.send(noor, path, token, UUID.randomUUID(), "a.txt", LETTER)
                            .statusCode())
                    .as(path)
                    .isBetween(400, 404);
        }
        var stranger = new Visitor(port);
        assertThat(Upload.send(stranger, home, "x", UUID.randomUUID(), "a.txt", LETTER)
                        .statusCode())
                .isBetween(302, 404);
        assertThat(count("attachments_file")).isZero();
    }

    @Test
    void aFullCaseAndAVirusAreRefused() throws Exception {
        var lea = new CurrentWorker(LEA.id(), LEA.displayName(), Set.of(Team.NORTH.id()), Set.of(Role.WORKER));
        var full = new AttachmentSettings(DataSize.ofMegabytes(10), 50);
        try (var clamd = new PretendClamd()) {
            var receive = new ReceiveFile(clamd.scanner(), judge, add, full, hash);
            receive.receive(request, LETTER, "brief.txt", UUID.randomUUID(), lea);
            assertThatThrownBy(() -> receive.receive(
                            request,
                            PretendClamd.EICAR.getBytes(StandardCharsets.US_ASCII),
                            "brief.txt",
                            UUID.randomUUID(),
                            lea))
                    .isInstanceOfSatisfying(
                            FileRefused.class, e -> assertThat(e.why()).isEqualTo(FileRefused.Why.VIRUS));
        }
        var away = new PretendClamd();
        away.close();
        var deaf = new ReceiveFile(away.scanner(), judge, add, full, hash);
        assertThatThrownBy(() -> deaf.receive(request, new byte[] {'a'}, "a.txt", UUID.randomUUID(), lea))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> assertThat(e.why()).isEqualTo(FileRefused.Why.SCANNER_SILENT));
        assertThat(count("attachments_file")).isEqualTo(1);
        for (int i = 1; i < 50; i++) {
            var more = ("brief " + i).getBytes(StandardCharsets.UTF_8);
            add.add(new AddFile.Input(request, judge.judge(more, "a.txt"), more, UUID.randomUUID()), lea);
        }
        var noor = as(NOOR);
        assertThat(noor.get(home).body())
                .contains("Bij deze zaak staan 50 bestanden")
                .doesNotContain("type=\"file\"");
        var one = noor.get("/werkbak/" + reference).body();
        var refused = Upload.send(noor, home, Visitor.tokenOf(one), UUID.randomUUID(), "a.txt", "nog een".getBytes());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(count("attachments_file")).isEqualTo(50);
    }

    private int count(String table) {
        return database.sql().queryForObject("select count(*) from " + table, Integer.class);
    }

    private static String idIn(String list) {
        var id = FILE.matcher(list);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
