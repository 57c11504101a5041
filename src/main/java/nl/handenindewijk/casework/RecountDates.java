package nl.handenindewijk.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.event.DatesMoved;
import nl.handenindewijk.terms.TermsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts running dates again after a change of rules: in chunks, each a small transaction that also writes how far it
 * came. After a crash any instance goes on from there; two instances never take the same chunk.
 */
@Component
class RecountDates {

    private static final int CHUNK = 500;

    private final EntityManager entities;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TermsCaseDates dates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecountDates(
            EntityManager entities,
            JdbcClient database,
            TransactionTemplate transaction,
            TermsCaseDates dates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.database = database;
        this.transaction = transaction;
        this.dates = dates;
        this.events = events;
        this.clock = clock;
    }

    /** How far a recount came. */
    private record Job(UUID id, Set<String> causes, UUID after) {}

    @ApplicationModuleListener(id = "casework.terms-changed", propagation = Propagation.NOT_SUPPORTED)
    void on(TermsChanged event) {
        run();
    }

    /** Works off what waits. */
    @Scheduled(fixedDelayString = "${portal.background.retry-every:10s}")
    void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> nextChunk()))) {
            // until nothing waits, or another instance has it in hand
        }
    }

    private boolean nextChunk() {
        var job = take();
        job.ifPresent(this::countChunk);
        return job.isPresent();
    }

    private Optional<Job> take() {
        return database.sql("""
                        select id, causes, after_id from casework_recount where finished_at is null
                        order by asked_at, id limit 1 for update skip locked""").query((row, number) -> job(row)).optional();
    }

    private void countChunk(Job job) {
        var rules = dates.fixed();
        var now = clock.instant();
        var chunk = running(job.after());
        var moved = new ArrayList<UUID>();
        int open = 0;
        for (var running : chunk) {
            var entry = running.countAgain(rules, job.id(), job.causes(), now);
            if (entry.isPresent()) {
                entities.persist(entry.get());
                moved.add(running.id());
                open += running.isRestricted() ? 0 : 1;
            }
        }
        entities.flush();
        entities.clear();
        writeDown(job, chunk, open);
        if (!moved.isEmpty()) {
            events.publishEvent(new DatesMoved(now, moved));
        }
    }

    private List<RunningCase> running(UUID after) {
        return entities.createQuery(
                        "select r from RunningCase r where r.open = true and r.id > :after order by r.id",
                        RunningCase.class)
                .setParameter("after", after)
                .setMaxResults(CHUNK)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void writeDown(Job job, List<RunningCase> chunk, int moved) {
        boolean finished = chunk.size() < CHUNK;
        database.sql("""
                        update casework_recount set after_id = :after, moved = moved + :moved,
                               finished_at = case when :finished then :now end
                        where id = :id""")
                .param(
                        "after",
                        chunk.isEmpty()
                                ? job.after()
                                : chunk.get(chunk.size() - 1).id())
                .param("moved", moved)
                .param("finished", finished)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", job.id())
                .update();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                Set.of((String[]) row.getArray("causes").getArray()),
                row.getObject("after_id", UUID.class));
    }
}
