package nl.handenindewijk.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads raw counts. Whatever leaves this module goes through {@link SmallCells} first. */
@Repository
class FigureQueries {

    /** Waits longer than this count as this long. */
    static final int LONGEST_WAIT = 250;

    private static final String DISTRICT = "coalesce(district_code, '" + Selection.NO_DISTRICT + "')";
    private static final String PERIOD = " from reporting_request where month between :first and :last ";
    private static final String CHOSEN = PERIOD + "and (:theme::text is null or theme = :theme) ";

    private final JdbcClient database;

    FigureQueries(JdbcClient database) {
        this.database = database;
    }

    /** Requests received in the period, whatever district and theme were chosen. */
    List<Received> received(Selection selection) {
        return database.sql("select month, " + DISTRICT + ", theme, count(*)" + PERIOD + "group by 1, 2, 3")
                .param("first", selection.firstMonth())
                .param("last", selection.lastMonth())
                .query((row, number) -> new Received(month(row), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** The same per district, for the chosen theme. */
    Map<String, Long> receivedByDistrict(Selection selection) {
        return chosen("select " + DISTRICT + ", count(*)", "group by 1", selection)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether and when people heard something, for the chosen theme. */
    List<Heard> heard(Selection selection) {
        return chosen(
                        "select month, " + DISTRICT + ", reach, least(wait_days, " + LONGEST_WAIT
                                + "), first_contact_on <= promise_due, count(*)",
                        "group by 1, 2, 3, 4, 5",
                        selection)
                .query((row, number) -> heard(row))
                .list();
    }

    /** How closed requests ended, for the chosen theme. */
    List<Ended> ended(Selection selection) {
        return chosen("select outcome, " + DISTRICT + ", count(*)", "and outcome is not null group by 1, 2", selection)
                .query((row, number) -> new Ended(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** What is open now, whenever it came in. */
    List<Load> load(LocalDate today) {
        return database.sql("""
                        select team_id, count(*), count(*) filter (where next_due < :today)
                        from reporting_request where open group by team_id""")
                .param("today", today)
                .query((row, number) -> new Load(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)))
                .list();
    }

    /** Everybody who was contacted on or after a day. */
    List<Contacted> contactedSince(LocalDate day) {
        return database.sql("select " + DISTRICT + ", theme, least(wait_days, " + LONGEST_WAIT + "), count(*)"
                        + " from reporting_request where first_contact_on >= :day group by 1, 2, 3")
                .param("day", day)
                .query((row, number) ->
                        new Contacted(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)))
                .list();
    }

    private JdbcClient.StatementSpec chosen(String select, String group, Selection selection) {
        return database.sql(select + CHOSEN + group)
                .param("first", selection.firstMonth())
                .param("last", selection.lastMonth())
                .param("theme", selection.theme(), Types.VARCHAR);
    }

    private static Heard heard(ResultSet row) throws SQLException {
        return new Heard(
                month(row),
                row.getString(2),
                Reach.valueOf(row.getString(3)),
                row.getInt(4),
                row.getBoolean(5),
                row.getLong(6));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject(1, LocalDate.class));
    }

    record Received(YearMonth month, String district, String theme, long count) {}

    /**
     * @param days working days until contact, 0 without contact
     * @param kept whether contact came within the promise
     */
    record Heard(YearMonth month, String district, Reach reach, int days, boolean kept, long count) {}

    record Ended(String outcome, String district, long count) {}

    /**
     * @param open all open requests of a team
     * @param late those whose next date has passed
     */
    record Load(UUID team, long open, long late) {}

    record Contacted(String district, String theme, int days, long count) {}
}
