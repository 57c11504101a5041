package nl.handenindewijk.staff.manage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.staff.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the accounts. */
@Component
class AccountBook {

    private static final String ACCOUNT = """
            select w.id, w.username, w.display_name, w.email, w.contract_hours, w.languages, w.active, w.version,
                   array(select team_id from staff_membership where worker_id = w.id) teams,
                   array(select role from staff_worker_role where worker_id = w.id) roles
            from staff_worker w\s""";

    private final JdbcClient database;

    AccountBook(JdbcClient database) {
        this.database = database;
    }

    /** Makes changes of accounts and teams wait for each other until the transaction ends. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('staff'))").query().listOfRows();
    }

    /** Those who work here first, then by name. */
    List<Account> all() {
        return database.sql(ACCOUNT + "order by w.active desc, w.display_name, w.id")
                .query((row, number) -> account(row))
                .list();
    }

    Optional<Account> byId(UUID id) {
        return database.sql(ACCOUNT + "where w.id = :id")
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    boolean isTaken(String username) {
        return database.sql("select count(*) from staff_worker where username = :username")
                        .param("username", username)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean hasAdmin() {
        return admins().findAny().isPresent();
    }

    /** Whether some other active account is an administrator too. */
    boolean hasAnotherAdmin(UUID than) {
        return admins().anyMatch(id -> !id.equals(than));
    }

    private Stream<UUID> admins() {
        return database
                .sql("select w.id from staff_worker w join staff_worker_role r on r.worker_id = w.id"
                        + " where w.active and r.role = 'ADMIN'")
                .query(UUID.class)
                .list()
                .stream();
    }

    void insert(UUID id, String username, Account.Details details, String passwordHash, Instant now) {
        database.sql("""
                        insert into staff_worker (id, username, display_name, email, password_hash,
                            password_must_change, contract_hours, languages, created_at)
                        values (:id, :username, :name, :email, :hash, true, :hours, :languages, :now)""")
                .param("id", id)
                .param("username", username)
                .param("name", details.displayName())
                .param("email", details.email())
                .param("hash", passwordHash)
                .param("hours", details.contractHours())
                .param("languages", details.languages().toArray(String[]::new))
                .param("now", java.sql.Timestamp.from(now))
                .update();
        insertRolesAndTeams(id, details);
    }

    /** @throws ChangedMeanwhile if the row has another version by now */
    void update(Account seen, Account.Details details, boolean active) {
        int rows = database.sql("""
                        update staff_worker set display_name = :name, email = :email,
                            languages = :languages, active = :active, version = version + 1,
                            session_stamp = session_stamp + case when :active then 0 else 1 end
                        where id = :id and version = :version""")
                .param("id", seen.id())
                .param("version", seen.version())
                .param("name", details.displayName())
                .param("email", details.email())
                .param("languages", details.languages().toArray(String[]::new))
                .param("active", active)
                .update();
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
        for (var table : List.of("staff_worker_role", "staff_membership")) {
            database.sql("delete from " + table + " where worker_id = :id")
                    .param("id", seen.id())
                    .update();
        }
        insertRolesAndTeams(seen.id(), details);
    }

    void setPassword(UUID id, String passwordHash) {
        database.sql("""
                        update staff_worker set password_hash = :hash, password_must_change = true,
                            session_stamp = session_stamp + 1 where id = :id""").param("id", id).param("hash", passwordHash).update();
    }

    private void insertRolesAndTeams(UUID id, Account.Details details) {
        for (var role : details.roles()) {
            database.sql("insert into staff_worker_role (worker_id, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
        for (var team : details.teams()) {
            database.sql("insert into staff_membership (worker_id, team_id) values (:id, :team)")
                    .param("id", id)
                    .param("team", team)
                    .update();
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                new Account.Details(
                        row.getString("display_name"),
                        row.getString("email"),
                        roles(row.getArray("roles")),
                        Set.of((UUID[]) row.getArray("teams").getArray()),
                        row.getBigDecimal("contract_hours"),
                        List.of((String[]) row.getArray("languages").getArray())),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }
}
