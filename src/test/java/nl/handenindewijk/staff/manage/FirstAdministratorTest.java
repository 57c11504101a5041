package nl.handenindewijk.staff.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.staff.Teams;
import nl.handenindewijk.staff.signin.PasswordPolicy;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** How a new installation gets its first account, and what a real one never accepts. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final String USERNAME = "a.devries@gemeente.nl";

    @Autowired
    private AccountBook accounts;

    @Autowired
    private TeamBook teamBook;

    @Autowired
    private AddAccount add;

    @Autowired
    private PasswordPolicy policy;

    @Autowired
    private Municipality municipality;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private Database database;

    @Autowired
    private Teams teams;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DemoAccountGuard guard;

    @BeforeEach
    void empty() {
        for (var table : new String[] {
            "staff_leave", "staff_membership", "staff_worker_role", "staff_worker", "staff_team_area", "staff_team"
        }) {
            database.sql().execute("delete from " + table);
        }
    }

    @Test
    void isToldAPasswordOnceAndMustChooseAnother(CapturedOutput output) {
        begin(USERNAME.toUpperCase(java.util.Locale.ROOT), null);

        var row = database.sql().queryForMap("select * from staff_worker");
        assertThat(row).containsEntry("username", USERNAME).containsEntry("password_must_change", true);
        var password = output.getOut().replaceAll("(?s).*password   (\\S+).*", "$1");
        assertThat(encoder.matches(password, (String) row.get("password_hash"))).isTrue();
        assertThat(teams.forQuarter(null).phone()).isEqualTo(municipality.phone());
    }

    @Test
    void takesAGivenPasswordWithoutPrintingIt(CapturedOutput output) {
        begin(USERNAME, "zeven kikkers onder het viaduct");

        assertThat(output).doesNotContain("kikkers");
        assertThat(encoder.matches(
                        "zeven kikkers onder het viaduct",
                        database.sql().queryForObject("select password_hash from staff_worker", String.class)))
                .isTrue();
    }

    @Test
    void isMadeOnce() {
        begin(USERNAME, null);
        begin("ander@gemeente.nl", null);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void isNotMadeUnlessAsked() {
        begin(null, null);
        begin(" ", null);
        assertThat(count()).isZero();
    }

    @Test
    void needsAnAddressAndAGoodPassword() {
        assertThatThrownBy(() -> begin("admin", null)).isInstanceOf(UnsafeAccounts.class);
        assertThatThrownBy(() -> begin(USERNAME, "Welkom123456"))
                .isInstanceOf(UnsafeAccounts.class)
                .hasMessageNotContaining("Welkom");
        assertThat(count()).isZero();
    }

    @Test
    void isRealOrTheStartIsRefused() {
        guard.refuseDemoAccounts();
        begin("ada@lindeveen.example", null);
        assertThatThrownBy(guard::refuseDemoAccounts)
                .isInstanceOf(UnsafeAccounts.class)
                .hasMessageContaining("accounts of the demo");
    }

    private void begin(String username, String password) {
        new FirstAdministratorCommand(
                        new BootstrapProperties(username, password),
                        accounts,
                        teamBook,
                        add,
                        policy,
                        municipality,
                        transaction,
                        clock)
                .run(new DefaultApplicationArguments());
    }

    private int count() {
        return database.sql().queryForObject("select count(*) from staff_worker", Integer.class);
    }
}
