package nl.handenindewijk.staff.manage;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.staff.signin.OneTimePassword;
import nl.handenindewijk.staff.signin.PasswordPolicy;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins a new installation: with {@code portal.bootstrap.admin-username} set and no administrator there yet, makes the
 * first one, and a front desk for requests without a known address, so that no request can be without a team.
 */
@Component
class FirstAdministratorCommand implements ApplicationRunner {

    private final BootstrapProperties settings;
    private final AccountBook accounts;
    private final TeamBook teams;
    private final AddAccount add;
    private final PasswordPolicy policy;
    private final Municipality municipality;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstAdministratorCommand(
            BootstrapProperties settings,
            AccountBook accounts,
            TeamBook teams,
            AddAccount add,
            PasswordPolicy policy,
            Municipality municipality,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.teams = teams;
        this.add = add;
        this.policy = policy;
        this.municipality = municipality;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        begin();
    }

    void begin() {
        var username = Typed.line(settings.adminUsername()).toLowerCase(Locale.ROOT);
        if (!username.isEmpty()) {
            transaction.executeWithoutResult(status -> begin(username));
        }
    }

    private void begin(String username) {
        accounts.lock();
        if (accounts.hasAdmin()) {
            return;
        }
        if (!Typed.isEmail(username)) {
            throw new UnsafeAccounts(
                    "The first administrator has no e-mail address as user name.",
                    "Set PORTAL_BOOTSTRAP_ADMIN_USERNAME to an e-mail address at work.");
        }
        var given = settings.adminPassword();
        var password = given == null || given.isEmpty() ? OneTimePassword.next() : given;
        if (policy.problemOf(password, username).isPresent()) {
            throw new UnsafeAccounts(
                    "The password for the first administrator is too easy to guess or shorter than "
                            + PasswordPolicy.SHORTEST + " characters.",
                    "Leave out PORTAL_BOOTSTRAP_ADMIN_PASSWORD: then one is made and printed once.");
        }
        var details = new Account.Details(
                username, username, Set.of(Role.ADMIN), Set.of(), BigDecimal.valueOf(36), List.of("nl"));
        add.add(new AddAccount.Input(username, details, password, null));
        openFrontDesk();
        if (!password.equals(given)) {
            tell(username, password);
        }
    }

    private void openFrontDesk() {
        if (teams.frontDesk().isEmpty()) {
            var desk = new TeamPlan.Details(
                    "Loket", municipality.name(), municipality.phoneHours(), municipality.phone(), true, Set.of());
            teams.insert(Ids.next(clock.instant()), desk);
        }
    }

    /** To the terminal and not to the log: a log is kept. */
    private static void tell(String username, String password) {
        System.out.printf(
                "%n  First administrator%n  user name  %s%n  password   %s%n  Shown once. Sign in at /inloggen, which asks"
                        + " for a password of your own.%n%n",
                username, password);
    }
}
