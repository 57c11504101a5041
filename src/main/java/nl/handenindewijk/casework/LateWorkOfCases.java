package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.event.LateWork;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Absence;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.terms.DueState;
import nl.handenindewijk.terms.TermsBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts late and silent requests, by the same rule of who may see what as the desk. A worker hears of the own requests,
 * a team lead of the own teams': what is late, what is silent even after the worker was warned, and what nobody owns. Of
 * somebody who is away whoever covers hears; where nobody covers, the team lead does too.
 */
@Component
class LateWorkOfCases implements LateWork {

    private static final String COUNT = """
            select count(*) filter (where r.next_due < :earliestKept) as overdue, count(*) filter (where %s) as silent
              from casework_help_request r
             where r.open and not r.restricted and %s and %s
            """;
    private static final String OWN =
            COUNT.formatted("r.silent_from <= :today", "r.assigned_to in (:owners)", Visibility.SQL);
    private static final String OF_TEAMS = COUNT.formatted(
            "r.silent_lead_from <= :today or ((r.assigned_to is null or r.assigned_to in (:uncovered)) and r.silent_from <= :today)",
            "true",
            Visibility.SQL);

    /** Nobody has this id; it keeps {@code in (…)} valid. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final Workers workers;
    private final Absences absences;
    private final TermsBook book;
    private final Clock clock;

    LateWorkOfCases(JdbcClient database, Workers workers, Absences absences, TermsBook book, Clock clock) {
        this.absences = absences;
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
        var away = absences.today();
        for (var worker : workers.atDesks()) {
            count(OWN, worker, false, "owners", owners(worker.id(), away)).ifPresent(reminders::add);
            if (worker.leads()) {
                count(OF_TEAMS, worker, true, "uncovered", uncovered(away)).ifPresent(reminders::add);
            }
        }
        return reminders;
    }

    /** Whose work this worker watches today. */
    private static Set<UUID> owners(UUID worker, Map<UUID, Absence> away) {
        var owners = new HashSet<>(Absences.coveredBy(worker, away));
        var own = away.get(worker);
        owners.add(own == null || own.coverId() == null ? worker : NOBODY);
        return owners;
    }

    private static Set<UUID> uncovered(Map<UUID, Absence> away) {
        return Stream.concat(
                        Stream.of(NOBODY),
                        away.values().stream()
                                .filter(one -> one.coverId() == null)
                                .map(Absence::workerId))
                .collect(Collectors.toSet());
    }

    private Optional<Reminder> count(String sql, CurrentWorker worker, boolean asLead, String name, Set<UUID> whose) {
        var today = DutchTime.today(clock);
        return database.sql(sql)
                .params(Visibility.of(worker).parameters())
                .param(name, whose)
                .param("today", today)
                .param("earliestKept", DueState.earliestKept(today))
                .query((row, number) -> new Reminder(worker.id(), asLead, row.getInt("overdue"), row.getInt("silent")))
                .optional()
                .filter(reminder -> reminder.overdue() + reminder.silent() > 0);
    }
}
