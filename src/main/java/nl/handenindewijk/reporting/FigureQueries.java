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

/** Reads raw counts. Whatever leaves this module is made safe first, see {@link SafeBooks}. */
@Repository
class FigureQueries {

    /** Waits longer than this count as this long, also in the database. */
    static final int LONGEST_WAIT = 250;

    private static final UUID NOTHING_COUNTED = new UUID(0, 0);

    private final JdbcClient database;

    FigureQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * Another one after every change of a count of this year.
     *
     * @param year 0 for a change of anything
     */
    UUID stamp(int year) {
        return database.sql("select stamp from reporting_stamp where year = :year")
                .param("year", year)
                .query(UUID.class)
                .optional()
                .orElse(NOTHING_COUNTED);
    }

    /** Everything that is counted of the requests of some months, but how long people waited. */
    List<Count> counts(Months months) {
        return of(months, """
                        select measure, dimension, month, district, value, code, people from reporting_count
                        where measure in ('REACH', 'OUTFLOW', 'DANGER', 'TERM', 'GAVE_UP', 'LEFT', 'RETURN', 'MET', 'HELPED', 'GOAL') and month between :first and :last
                          and people <> 0""")
                .query((row, number) -> new Count(
                        row.getString(1),
                        row.getString(2),
                        month(row, 3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7)))
                .list();
    }

    /** How long people in each district waited, by month. */
    List<Waited> waitedByDistrict(Months months) {
        return daysByDistrict("WAIT", months);
    }

    /** The longest that people in each district heard nothing, by month of receipt. */
    List<Waited> silentByDistrict(Months months) {
        return daysByDistrict("SILENCE", months);
    }

    private List<Waited> daysByDistrict(String measure, Months months) {
        return of(months, """
                        select month, district, days, people from reporting_count
                        where measure = :measure and dimension = '*' and month between :first and :last and people > 0""")
                .param("measure", measure)
                .query((row, number) -> new Waited(month(row, 1), row.getString(2), row.getInt(3), row.getLong(4)))
                .list();
    }

    /** The same in the whole municipality, told apart by a dimension; the month is the first of a quarter. */
    List<Waited> waitedBy(Dimension dimension, Months months) {
        return of(months, """
                        select date_trunc('quarter', month::timestamp)::date, value, days, sum(people) from reporting_count
                        where measure = 'WAIT' and dimension = :dimension and month between :first and :last
                        group by 1, 2, 3 having sum(people) > 0""")
                .param("dimension", dimension.name())
                .query((row, number) -> new Waited(month(row, 1), row.getString(2), row.getInt(3), row.getLong(4)))
                .list();
    }

    /** Requests received by district and first theme. */
    List<Received> received(Months months) {
        return of(months, """
                        select district, value, sum(people) from reporting_count
                        where measure = 'REACH' and dimension = 'THEME' and month between :first and :last
                        group by 1, 2 having sum(people) > 0""")
                .query((row, number) -> new Received(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** Requests received by district. */
    Map<String, Long> receivedByDistrict(Months months) {
        return received(months).stream()
                .collect(Collectors.groupingBy(Received::district, Collectors.summingLong(Received::count)));
    }

    /** By district, who left or could not be reached before any contact. */
    Map<String, Long> droppedOut(Months months) {
        return of(months, """
                        select district, sum(people) from reporting_count
                        where measure = 'REACH' and dimension = '*' and code = 'DROPPED_OUT'
                          and month between :first and :last
                        group by 1 having sum(people) > 0""").query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    /** What is open now, whenever it came in, by one dimension at a time. */
    List<Open> openNow(LocalDate today) {
        return database.sql("""
                        select case when grouping(district) = 0 then 'DISTRICT' when grouping(theme) = 0 then 'THEME'
                                    when grouping(level) = 0 then 'LEVEL' when grouping(team) = 0 then 'TEAM'
                                    when grouping(channel) = 0 then 'CHANNEL' else 'LANGUAGE' end,
                               coalesce(district, theme, level, team, channel, language), late, sum(people)
                        from (select coalesce(district_code, 'geen') district, theme, level, team_id::text team, channel,
                                     language, next_due < :earliestKept late, count(*) people
                              from reporting_request where open group by 1, 2, 3, 4, 5, 6, 7) open
                        group by grouping sets ((district, late), (theme, late), (level, late), (team, late),
                                                (channel, late), (language, late))""")
                .param("earliestKept", DueState.earliestKept(today))
                .query((row, number) -> new Open(row.getString(1), row.getString(2), row.getBoolean(3), row.getLong(4)))
                .list();
    }

    /** Statutory terms that run and are over, of requests received in some months. */
    List<Count> overdueTerms(Months months, LocalDate today) {
        return of(months, """
                        select month, team_id::text, legal_code, count(*) from reporting_request
                        where open and next_due < :earliestKept and legal_due < :earliestKept
                          and legal_done_on is null and month between :first and :last
                        group by 1, 2, 3""")
                .param("earliestKept", DueState.earliestKept(today))
                .query((row, number) -> new Count(
                        "OVERDUE", "TEAM", month(row, 1), "", row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    private JdbcClient.StatementSpec of(Months months, String sql) {
        return database.sql(sql).param("first", months.firstMonth()).param("last", months.lastMonth());
    }

    private static YearMonth month(ResultSet row, int column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    /** A row of {@code reporting_count}. */
    record Count(
            String measure,
            String dimension,
            YearMonth month,
            String district,
            String value,
            String code,
            long people) {}

    /**
     * @param value district or value of the dimension
     * @param days working days until contact
     */
    record Waited(YearMonth month, String value, int days, long count) {}

    record Received(String district, String theme, long count) {}

    /** @param late whether the next date has passed */
    record Open(String dimension, String value, boolean late, long count) {}

    record Contacted(String district, String theme, int days, long count) {}
}
