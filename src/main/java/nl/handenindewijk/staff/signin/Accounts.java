package nl.handenindewijk.staff.signin;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.staff.StaffPrincipal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts as they are now. */
@Component
class Accounts {

    private static final String ACCOUNT = """
            select w.id, w.username, w.display_name, w.password_hash, w.session_stamp, w.password_must_change,
                   array(select team_id from staff_membership where worker_id = w.id) teams,
                   array(select role from staff_worker_role where worker_id = w.id) roles
            from staff_worker w where w.active and\s""";

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /** An account with the hash of its password. */
    record WithHash(StaffPrincipal principal, String hash) {

        /** Never prints the hash. */
        @Override
        public String toString() {
            return "WithHash[" + principal.worker().id() + "]";
        }
    }

    /** Empty for somebody who may no longer sign in, as for somebody who never could. */
    Optional<WithHash> byUsername(String username) {
        return database.sql(ACCOUNT + "w.username = :username")
                .param("username", username)
                .query((row, number) -> new WithHash(principal(row), row.getString("password_hash")))
                .optional();
    }

    Optional<StaffPrincipal> byId(UUID id) {
        return database.sql(ACCOUNT + "w.id = :id")
                .param("id", id)
                .query((row, number) -> principal(row))
                .optional();
    }

    private static StaffPrincipal principal(ResultSet row) throws SQLException {
        var worker = new CurrentWorker(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                Set.of((UUID[]) row.getArray("teams").getArray()),
                roles(row.getArray("roles")));
        return new StaffPrincipal(
                worker, row.getString("username"), row.getInt("session_stamp"), row.getBoolean("password_must_change"));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }
}
