package nl.handenindewijk.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which team there is, and which one an address belongs to. */
@Component
public class Teams {

    private static final String TEAM = "select id, name, location, hours, phone, front_desk from staff_team ";

    private final JdbcClient database;

    Teams(JdbcClient database) {
        this.database = database;
    }

    /**
     * The team that covers a quarter; the front desk if the quarter is unknown, has no team or has one that stopped.
     *
     * @throws IllegalStateException if the municipality has no front desk yet
     */
    public Team forQuarter(@Nullable String quarterCode) {
        return database.sql(TEAM + """
                        where active and (front_desk
                            or id = (select team_id from staff_team_area where quarter_code = :quarter))
                        order by (id = (select team_id from staff_team_area where quarter_code = :quarter)) desc nulls last
                        limit 1""")
                .param("quarter", quarterCode, java.sql.Types.VARCHAR)
                .query(Team.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("There is no front desk team"));
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there never was such a team */
    public Team byId(UUID id) {
        return database.sql(TEAM + "where id = :id")
                .param("id", id)
                .query(Team.class)
                .single();
    }

    /** The teams at work, by name. */
    public List<Team> all() {
        return database.sql(TEAM + "where active order by name")
                .query(Team.class)
                .list();
    }

    /** The quarters a team covers. */
    public Set<String> quarterCodes(UUID teamId) {
        return database.sql("select quarter_code from staff_team_area where team_id = :id")
                .param("id", teamId)
                .query(String.class)
                .set();
    }
}
