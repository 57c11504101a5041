package nl.handenindewijk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.KeysetPage;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk (werkbak) of a worker: what must be done now and why. A read model: it never loads the aggregate, and runs a
 * fixed number of statements whatever the number of rows.
 */
@Component
public class Desk {

    /** All danger that a team can have in a day is on the desk itself; of the rest what one morning can hold. */
    private static final int ROWS_OF_DANGER = 25;

    private static final int ROWS_PER_SECTION = 15;
    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final DeskRows rows;
    private final Absences absences;
    private final Clock clock;

    Desk(JdbcClient jdbc, DeskRows rows, Absences absences, Clock clock) {
        this.absences = absences;
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** All sections at once, each with its first rows and the count of all. */
    @Transactional(readOnly = true)
    public DeskOverview overview(DeskFilter filter, CurrentWorker worker) {
        var today = DutchTime.today(clock);
        var owners = absences.watchedBy(worker.id());
        var sql = new DeskSql(worker, owners, today).filter(filter, today);
        var counts = new EnumMap<DeskSection, long[]>(DeskSection.class);
        var found = new ArrayList<DeskRow>();
        jdbc.sql("""
                        with desk as materialized (
                          select r.id, r.next_due, r.assigned_to is null as unowned, %1$s as section,
                                 row_number() over (partition by %1$s order by %2$s) as n
                            from casework_help_request r
                           where %3$s),
                        totals as (
                          select section, count(*) as total, count(*) filter (where unowned) as unowned,
                                 count(*) filter (where next_due < :earliestKept) as overdue
                            from desk group by section)
                        select %4$s, d.section, t.total, t.unowned, t.overdue
                          from desk d join totals t on t.section = d.section
                          join casework_help_request r on r.id = d.id
                         where d.n <= case d.section when 'LATER' then 1 when 'DANGER' then :danger else :size end
                         order by d.n
                        """.formatted(DeskSql.SECTION, DeskSql.orderInSection(filter.sort()), sql.where(), DeskSql.COLUMNS))
                .params(sql.parameters())
                .param("size", ROWS_PER_SECTION)
                .param("danger", ROWS_OF_DANGER)
                .query(row -> {
                    var read = rows.read(row, today);
                    counts.put(
                            read.section(),
                            new long[] {row.getLong("total"), row.getLong("unowned"), row.getLong("overdue")});
                    found.add(read);
                });
        return overview(counts, rows.named(found), ownSilent(worker, owners, today));
    }

    private static DeskOverview overview(Map<DeskSection, long[]> counts, List<DeskRow> rows, long ownSilent) {
        var groups = new ArrayList<DeskOverview.Group>();
        long later = 0;
        for (var entry : counts.entrySet()) {
            var n = entry.getValue();
            if (entry.getKey() == DeskSection.LATER) {
                later = n[0];
                continue;
            }
            var own = rows.stream().filter(r -> r.section() == entry.getKey()).toList();
            groups.add(new DeskOverview.Group(entry.getKey(), n[0], n[1], n[2], own));
        }
        return new DeskOverview(
                groups,
                groups.stream()
                        .filter(group -> group.section() != DeskSection.MINE)
                        .mapToLong(DeskOverview.Group::count)
                        .sum(),
                later,
                ownSilent);
    }

    private long ownSilent(CurrentWorker worker, Set<UUID> owners, LocalDate today) {
        var sql = new DeskSql(worker, owners, today)
                .filter(DeskFilter.NONE, today)
                .ownedBy(worker.id())
                .and("r.silent_from <= :today", "today", today);
        return jdbc.sql("select count(*) from casework_help_request r where " + sql.where())
                .params(sql.parameters())
                .query(Long.class)
                .single();
    }

    /**
     * One list, walked by key.
     *
     * @param cursor of the page before, null for the first
     */
    @Transactional(readOnly = true)
    public KeysetPage<DeskRow> list(DeskFilter filter, @Nullable String cursor, CurrentWorker worker) {
        var today = DutchTime.today(clock);
        var sql = new DeskSql(worker, absences.watchedBy(worker.id()), today)
                .filter(filter, today)
                .after(filter.sort(), cursor);
        return page("", sql, filter.sort(), today);
    }

    /** These cases, as far as this worker may see them and they are open; by date. */
    @Transactional(readOnly = true)
    public List<DeskRow> chosen(Collection<PublicReference> references, CurrentWorker worker) {
        var today = DutchTime.today(clock);
        var sql = new DeskSql(worker, today)
                .filter(DeskFilter.NONE, today)
                .and(
                        "r.reference in (:references)",
                        "references",
                        references.stream().map(PublicReference::value).toList());
        return references.isEmpty()
                ? List.of()
                : page("", sql, DeskFilter.Sort.DATE, today, references.size()).items();
    }

    /** The first or next page of what fits these conditions. */
    KeysetPage<DeskRow> page(String join, DeskSql sql, DeskFilter.Sort sort, LocalDate today) {
        return page(join, sql, sort, today, PAGE);
    }

    private KeysetPage<DeskRow> page(String join, DeskSql sql, DeskFilter.Sort sort, LocalDate today, int size) {
        var found = jdbc.sql("select %s, %s as section from casework_help_request r %s where %s order by %s limit :size"
                        .formatted(DeskSql.COLUMNS, DeskSql.SECTION, join, sql.where(), DeskSql.orderBy(sort)))
                .params(sql.parameters())
                .param("size", size + 1)
                .query((row, n) -> rows.read(row, today))
                .list();
        var page = KeysetPage.of(found, size, row -> row.cursor(sort));
        return new KeysetPage<>(rows.named(page.items()), page.next());
    }
}
