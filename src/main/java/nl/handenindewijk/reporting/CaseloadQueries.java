package nl.handenindewijk.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Raw counts of what is open and of the last weeks; {@link Caseloads} makes them safe. */
@Repository
class CaseloadQueries {

    private final JdbcClient database;

    CaseloadQueries(JdbcClient database) {
        this.database = database;
    }

    /** By district, those without address under {@link Selection#NO_DISTRICT}. */
    Map<String, Lately> lately(LocalDate since) {
        var found = new HashMap<String, Lately>();
        database.sql("""
                        select district, sum(waiting), sum(open), sum(received), sum(closed) from (
                            select coalesce(district_code, 'geen') district,
                                   count(*) filter (where first_contact_on is null) waiting, count(*) open,
                                   0 received, 0 closed
                            from reporting_request where open group by 1
                            union all
                            select coalesce(district_code, 'geen'), 0, 0, count(*), 0
                            from reporting_request where received_on >= :since group by 1
                            union all
                            select coalesce(district_code, 'geen'), 0, 0, 0, count(*)
                            from reporting_request where closed_on >= :since group by 1) part
                        group by 1""").param("since", since).query(row -> {
            found.put(row.getString(1), new Lately(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
        });
        return found;
    }

    /** Requests received since a day, by level. */
    Map<String, Long> levels(LocalDate since) {
        var found = new HashMap<String, Long>();
        database.sql("select level, count(*) from reporting_request where received_on >= :since group by 1")
                .param("since", since)
                .query(row -> {
                    found.put(row.getString(1), row.getLong(2));
                });
        return found;
    }

    /** Requests of a district: open without contact, all open, received and closed in the last weeks. */
    record Lately(long waiting, long open, long in, long out) {

        static final Lately NONE = new Lately(0, 0, 0, 0);
    }
}
