package nl.handenindewijk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.Desk;
import nl.handenindewijk.casework.DeskFilter;
import nl.handenindewijk.casework.DeskRow;
import nl.handenindewijk.casework.OpenCase;
import nl.handenindewijk.casework.event.LateWork;
import nl.handenindewijk.demo.InventedPast;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The desk's list, the page of a case and the report call the same requests overdue. */
@PortalTest
class OneDefinitionOfOverdueTest {

    private static final int REQUESTS = 2_600;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    FigureQueries figures;

    @Autowired
    LateWork lateWork;

    @Autowired
    Workers workers;

    @Autowired
    MovableClock clock;

    @Autowired
    Desk desk;

    @Autowired
    OpenCase open;

    @BeforeEach
    void lindeveen() throws Exception {
        new InventedPast(beans).load(REQUESTS);
    }

    @Test
    void listCaseAndReportAgree() {
        var inReport = figures.openNow(DutchTime.today(clock)).stream()
                .filter(open -> open.dimension().equals("TEAM") && open.late())
                .collect(Collectors.toMap(open -> UUID.fromString(open.value()), FigureQueries.Open::count));
        long overdue = 0;
        for (var team : jdbc.queryForList("select id from staff_team", UUID.class)) {
            var worker =
                    new CurrentWorker(UUID.randomUUID(), "Toets", Set.of(team), Set.of(Role.WORKER, Role.TEAM_LEAD));
            var byFilter = new HashSet<String>();
            rows(DeskFilter.Due.OVERDUE, worker).values().forEach(row -> byFilter.add(row.reference()));
            for (var row : rows(null, worker).values()) {
                var page = open.handle(new PublicReference(row.reference()), worker)
                        .orElseThrow();
                assertThat(row.overdue()).as(row.reference()).isEqualTo(page.overdue());
                assertThat(byFilter.contains(row.reference())).isEqualTo(page.overdue());
            }
            overdue += byFilter.size();
            assertThat(inReport.getOrDefault(team, 0L)).isEqualTo(byFilter.size());
        }
        assertThat(overdue).isPositive();
        assertThat(jdbc.queryForObject("select count(*) from casework_help_request", Long.class))
                .isEqualTo(REQUESTS);
    }

    /** The daily mail counts what the desk of its reader lists as overdue and silent, but for restricted cases. */
    @Test
    void theMailCountsTheSame() {
        var people = workers.atDesks().stream().collect(Collectors.toMap(CurrentWorker::id, worker -> worker));
        var reminders = lateWork.today();
        assertThat(reminders).hasSizeGreaterThan(10);
        for (var reminder : reminders) {
            var worker = people.get(reminder.workerId());
            assertThat(rows(DeskFilter.Due.OVERDUE, worker).values().stream()
                            .filter(row -> !row.restricted())
                            .filter(row -> reminder.asLead() || worker.id().equals(row.ownerId())))
                    .hasSize(reminder.overdue());
            if (!reminder.asLead()) {
                assertThat(rows(DeskFilter.Due.SILENT, worker).values().stream()
                                .filter(row -> !row.restricted() && worker.id().equals(row.ownerId())))
                        .hasSize(reminder.silent());
            }
        }
    }

    private Map<String, DeskRow> rows(DeskFilter.Due due, CurrentWorker worker) {
        var filter = new DeskFilter(null, null, null, null, null, false, due, null, DeskFilter.Sort.DATE);
        var rows = new HashMap<String, DeskRow>();
        String cursor = null;
        do {
            var page = desk.list(filter, cursor, worker);
            page.items().forEach(row -> rows.put(row.reference(), row));
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }
}
