package nl.handenindewijk.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.terms.DueState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads raw counts. Whatever leaves this module goes through {@link SmallCells} first. */
@Repository
class FigureQueries {

    /** Waits longer than this count as this long, also in the database. */
    static final int LONGEST_WAIT = 250;

    private final JdbcClient database;

    FigureQueries(JdbcClient database) {
        this.database = database;
    }

    /** Requests received in the period, whatever theme was chosen. */
    List<Received> received(Selection selection) {
        return database.sql("""
                        select month, district, theme, sum(people) from reporting_count
                        where theme <> '*' and measure = 'REACH' and month between :first and :last
                        group by 1, 2, 3 having sum(people) > 0""")
                .param("first", selection.firstMonth())
                .param("last", selection.lastMonth())
                .query((row, number) -> new Received(month(row), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** The same per district, for the chosen theme. */
    Map<String, Long> receivedByDistrict(Selection selection) {
        return chosen("select district, sum(people)", "REACH", "group by 1 having sum(people) > 0", selection)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether people heard something, for the chosen theme. */
    List<Reached> reached(Selection selection) {
        return chosen("select month, district, code, people", "REACH", "", selection)
                .query((row, number) ->
                        new Reached(month(row), row.getString(2), Reach.valueOf(row.getString(3)), row.getLong(4)))
                .list();
    }

    /** When they heard something, for the chosen theme. */
    List<Waited> waited(Selection selection) {
        return chosen("select month, district, code, days, people", "WAIT", "", selection)
                .query((row, number) ->
                        new Waited(month(row), row.getString(2), row.getString(3), row.getInt(4), row.getLong(5)))
                .list();
    }

    /** How closed requests ended, for the chosen theme. */
    List<Ended> ended(Selection selection) {
        return chosen(
                        "select code, district, sum(people)",
                        "OUTCOME",
                        "group by 1, 2 having sum(people) > 0",
                        selection)
                .query((row, number) -> new Ended(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** What is open now, whenever it came in. */
    List<Load> load(LocalDate today) {
        return database.sql("""
                        select team_id, count(*), count(*) filter (where next_due < :earliestKept)
                        from reporting_request where open group by team_id""")
                .param("earliestKept", DueState.earliestKept(today))
                .query((row, number) -> new Load(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)))
                .list();
    }

    /** Statutory terms of requests received in the period; those that lapsed when a request was withdrawn are left out. */
    List<TermCount> terms(Selection selection, LocalDate today) {
        return database.sql("""
                        select team_id, legal_code, state, count(*)
                        from (select team_id, legal_code,
                                     case when legal_done_on <= legal_due then 'KEPT'
                                          when legal_done_on is not null then 'MISSED'
                                          when open and legal_due < :earliestKept then 'MISSED'
                                          when open then 'RUNNING' end as state
                                from reporting_request
                               where month between :first and :last and legal_due is not null) as terms
                        where state is not null group by 1, 2, 3""")
                .param("earliestKept", DueState.earliestKept(today))
                .param("first", selection.firstMonth())
                .param("last", selection.lastMonth())
                .query((row, number) ->
                        new TermCount(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** Everybody who was contacted on or after a day. */
    List<Contacted> contactedSince(LocalDate day) {
        return database.sql("""
                        select coalesce(district_code, 'geen'), theme, least(wait_days, 250), count(*)
                        from reporting_request where first_contact_on >= :day group by 1, 2, 3""")
                .param("day", day)
                .query((row, number) ->
                        new Contacted(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)))
                .list();
    }

    private JdbcClient.StatementSpec chosen(String select, String measure, String group, Selection selection) {
        return database.sql(select + " from reporting_count where theme = :theme and measure = :measure"
                        + " and month between :first and :last and people > 0 " + group)
                .param("theme", selection.themeOrAll())
                .param("measure", measure)
                .param("first", selection.firstMonth())
                .param("last", selection.lastMonth());
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject(1, LocalDate.class));
    }

    record Received(YearMonth month, String district, String theme, long count) {}

    record Reached(YearMonth month, String district, Reach reach, long count) {}

    /**
     * @param promise KEPT or LATE
     * @param days working days until contact
     */
    record Waited(YearMonth month, String district, String promise, int days, long count) {}

    record Ended(String outcome, String district, long count) {}

    /**
     * @param open all open requests of a team
     * @param late those whose next date has passed
     */
    record Load(UUID team, long open, long late) {}

    /** @param state KEPT, MISSED or RUNNING */
    record TermCount(UUID team, String term, String state, long count) {}

    record Contacted(String district, String theme, int days, long count) {}
}
