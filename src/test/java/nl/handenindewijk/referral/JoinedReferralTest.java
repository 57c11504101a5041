package nl.handenindewijk.referral;

import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.Shop;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** What runs of a case that turns out to be the double of another goes on where the question goes on. */
@PortalTest
class JoinedReferralTest {

    private static final String LIST = "/werkbak/verwijzingen";
    private static final Pattern LINK = Pattern.compile("name=\"koppeling\" value=\"([^\"]+)\"");
    private static final Service SERVICE = Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of(), "nl");
    private static final CurrentWorker BY =
            new CurrentWorker(NOOR.id(), NOOR.displayName(), Set.of(Team.NORTH.id()), Set.of(Role.WORKER));

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private StoreServices store;

    @Autowired
    private ReferCase refer;

    @Autowired
    private Folders folders;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private Receipt first;
    private Receipt second;

    @BeforeEach
    void theSameQuestionTwiceAndTheSecondIsReferred() {
        transaction.executeWithoutResult(status -> {
            store.save(Shop.ORGANISATION);
            store.save(SERVICE, null, clock.instant());
        });
        first = submit.submit(Questions.calm(Team.NORTH));
        clock.advance(Duration.ofMinutes(5));
        second = submit.submit(Questions.calm(Team.NORTH));
        refer(second);
    }

    @Test
    void itIsInTheListAndAtTheCaseThatLeads() {
        var noor = Visitor.signedIn(port, NOOR);
        assertThat(noor.get(LIST).body()).contains("Formulierenhulp", number(second));
        join(noor);
        assertThat(noor.get(LIST).body())
                .contains("Formulierenhulp", number(first))
                .doesNotContain(number(second));
        assertThat(noor.get(path(first) + "/doorverwijzen").body()).contains("Formulierenhulp, ");
        assertThat(Visitor.signedIn(port, ZARA).get(LIST + "?van=team").body()).doesNotContain("Formulierenhulp");
        for (var receipt : List.of(first, second)) {
            assertThat(Visitor.withCode(port, receipt)
                            .get("/mijn-vraag/bekijken")
                            .body())
                    .as("both numbers show one state")
                    .contains("U bent doorverwezen naar Formulierenhulp");
        }
    }

    @Test
    void itGoesToWhoHasTheCaseThatLeads() {
        database.sql()
                .update(
                        "update casework_help_request set assigned_to = ?, assigned_at = received_at where reference = ?",
                        NABIL.id(),
                        number(first));
        join(Visitor.signedIn(port, NOOR));
        assertThat(Visitor.signedIn(port, NABIL).get(LIST).body()).contains("Formulierenhulp", number(first));
        assertThat(Visitor.signedIn(port, NOOR).get(LIST).body()).doesNotContain("Formulierenhulp");
    }

    /** As was read to the resident, whichever of the two numbers is used. */
    @Test
    void aWithdrawalTakesItBack() {
        join(Visitor.signedIn(port, NOOR));
        Visitor.withCode(port, second).submit("/mijn-vraag/intrekken", "/mijn-vraag/intrekken", Map.of());
        assertThat(state()).isEqualTo("REVOKED");
    }

    @Test
    void itComesBackWithADoubleThatIsOpenedAgain() {
        var noor = Visitor.signedIn(port, NOOR);
        join(noor);
        refer(first);
        var related = path(second) + "/verwant";
        var link = LINK.matcher(noor.get(related).body());
        assertThat(link.find()).isTrue();
        noor.submit(related, related + "/los", Map.of("koppeling", link.group(1), "losReden", "Twee zussen"));

        assertThat(cases()).containsExactlyInAnyOrder(number(first), number(second));
        assertThat(noor.get(LIST + "?van=team").body()).contains(number(first), number(second));
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from referral_referral where begun_in is not null", Long.class))
                .isZero();
    }

    /** Those of doubles that were joined before V149 stayed behind in the case that was closed. */
    @Test
    void theOnesFromBeforeAreMovedToo() throws IOException {
        join(Visitor.signedIn(port, NOOR));
        database.sql().update("update referral_referral set request_id = begun_in, begun_in = null");
        assertThat(cases()).containsExactly(number(second));

        var migration = new ClassPathResource("db/migration/V149__referral_of_a_double.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        database.sql().execute(migration.substring(migration.indexOf("with recursive")));
        assertThat(cases()).containsExactly(number(first));
    }

    private void refer(Receipt receipt) {
        var shared = new Shared(List.of(new Shared.Line("Telefoon", "06 98765432")), "Help met de brieven");
        var folder = folders.open(receipt.reference(), BY);
        refer.handle(new ReferCase.Input(folder, SERVICE, "Mag dit?", shared, null, UUID.randomUUID()), BY);
    }

    private void join(Visitor worker) {
        var related = path(second) + "/verwant";
        var decision = Map.of("ander", number(first), "besluit", "DOUBLE", "reden", "Dezelfde mevrouw");
        assertThat(worker.submit(related, related, decision).statusCode()).isEqualTo(302);
    }

    private List<String> cases() {
        return database.sql()
                .queryForList(
                        "select r.reference from referral_referral f join casework_help_request r on r.id = f.request_id",
                        String.class);
    }

    private String state() {
        return database.sql().queryForObject("select state from referral_referral", String.class);
    }

    private static String path(Receipt receipt) {
        return "/werkbak/" + number(receipt);
    }

    private static String number(Receipt receipt) {
        return receipt.reference().value();
    }
}
