package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handenindewijk.casework.event.LateWork;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.terms.DueState;
import nl.handenindewijk.terms.TermsBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts late and silent requests, by the same rule of who may see what as the desk. A worker hears of the own requests,
 * a team lead of the own teams': what is late, what is silent even after the worker was warned, and what nobody owns.
 */
@Component
class LateWorkOfCases implements LateWork {

    private static final String COUNT = """
            select count(*) filter (where r.next_due < :earliestKept) as overdue, count(*) filter (where %s) as silent
              from casework_help_request r
             where r.open and not r.restricted and %s and %s
            """;
    private static final String OWN = COUNT.formatted("r.silent_from <= :today", "r.assigned_to = :me", Visibility.SQL);
    private static final String OF_TEAMS = COUNT.formatted(
            "r.silent_lead_from <= :today or (r.assigned_to is null and r.silent_from <= :today)",
            "true",
            Visibility.SQL);

    private final JdbcClient database;
    private final Workers workers;
    private final TermsBook book;
    private final Clock clock;

    LateWorkOfCases(JdbcClient database, Workers workers, TermsBook book, Clock clock) {
        this.database = database;
        this.workers = workers;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> today() {
        if (!book.now().calendar().isWorkingDay(DutchTime.today(clock))) {
            return List.of();
        }
        var reminders = new ArrayList<Reminder>();
        for (var worker : workers.atDesks()) {
            count(OWN, worker, false).ifPresent(reminders::add);
            if (worker.leads()) {
                count(OF_TEAMS, worker, true).ifPresent(reminders::add);
            }
        }
        return reminders;
    }

    private Optional<Reminder> count(String sql, CurrentWorker worker, boolean asLead) {
        var today = DutchTime.today(clock);
        return database.sql(sql)
                .params(Visibility.of(worker).parameters())
                .param("today", today)
                .param("earliestKept", DueState.earliestKept(today))
                .query((row, number) -> new Reminder(worker.id(), asLead, row.getInt("overdue"), row.getInt("silent")))
                .optional()
                .filter(reminder -> reminder.overdue() + reminder.silent() > 0);
    }
}
