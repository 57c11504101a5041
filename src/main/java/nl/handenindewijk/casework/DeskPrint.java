package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk on paper: every case of every section, not only the first ones, in the order in which they are to be done. What
 * does not fit is counted. A fixed number of statements, whatever the number of rows.
 */
@Component
public class DeskPrint {

    /** About thirty sheets. */
    static final int MOST = 500;

    private static final String QUERY = """
            with desk as materialized (
              select r.id, r.next_due, r.received_at, r.level, %1$s as section
                from casework_help_request r where %2$s),
            numbered as (
              select r.id, r.section, count(*) over (partition by r.section) as total, count(*) over () as everything,
                     row_number() over (order by array_position(array[%3$s], r.section), %4$s) as n
                from desk r where :withLater or r.section <> 'LATER')
            select %5$s, d.section, d.total, d.everything
              from numbered d join casework_help_request r on r.id = d.id
             where d.n <= :most order by d.n
            """;

    private static final String ORDER = "'DANGER', 'LAW', 'PROMISE', 'NEW', 'ANSWERED', 'SILENT', 'MINE', 'LATER'";

    private final JdbcClient database;
    private final DeskRows rows;
    private final Absences absences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeskPrint(JdbcClient database, DeskRows rows, Absences absences, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.absences = absences;
        this.events = events;
        this.clock = clock;
    }

    /** Without {@link DeskSection#LATER}, unless that or a status is asked for. What goes along on paper is recorded. */
    @Transactional
    public Sheets of(DeskFilter filter, CurrentWorker worker) {
        var today = DutchTime.today(clock);
        var sql = new DeskSql(worker, absences.watchedBy(worker.id()), today).filter(filter, today);
        var totals = new EnumMap<DeskSection, Long>(DeskSection.class);
        var found = new ArrayList<DeskRow>();
        var all = new long[1];
        database.sql(QUERY.formatted(
                        DeskSql.SECTION, sql.where(), ORDER, DeskSql.orderInSection(filter.sort()), DeskSql.COLUMNS))
                .params(sql.parameters())
                .param("withLater", filter.section() != null || filter.status() != null)
                .param("most", MOST)
                .query(row -> {
                    var read = rows.read(row, today);
                    totals.put(read.section(), row.getLong("total"));
                    all[0] = row.getLong("everything");
                    found.add(read);
                });
        events.publishEvent(new HelpRequestViewed(
                null, worker.id(), clock.instant(), HelpRequestViewed.Kind.PRINT, !found.isEmpty()));
        return sheets(totals, rows.named(found), all[0]);
    }

    private static Sheets sheets(Map<DeskSection, Long> totals, List<DeskRow> rows, long all) {
        var parts = totals.entrySet().stream()
                .map(each -> new Part(
                        each.getKey(),
                        each.getValue(),
                        rows.stream()
                                .filter(row -> row.section() == each.getKey())
                                .toList()))
                .toList();
        return new Sheets(parts, all, all - rows.size());
    }

    /**
     * What is printed.
     *
     * @param total of everything that was asked for
     * @param missing how many of those do not fit
     */
    public record Sheets(List<Part> parts, long total, long missing) {}

    /** One section; rows may be fewer than its count. */
    public record Part(DeskSection section, long count, List<DeskRow> rows) {}
}
