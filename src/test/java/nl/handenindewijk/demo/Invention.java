package nl.handenindewijk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.handenindewijk.casework.CaseBatch;
import nl.handenindewijk.casework.DueDates;
import nl.handenindewijk.helplines.InventedLine;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.shared.background.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Invents the requests of eighteen months, once per database. */
class Invention {

    private static final Logger LOG = LoggerFactory.getLogger(Invention.class);

    private final BeanFactory beans;
    private final JdbcTemplate jdbc;
    private final DemoClock clock;
    private final DemoProperties properties;

    Invention(BeanFactory beans, JdbcTemplate jdbc, DemoClock clock, DemoProperties properties) {
        this.beans = beans;
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    void invent() {
        if (isDone()) {
            return;
        }
        try {
            inventAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while inventing; the next start begins again", e);
        }
    }

    private void inventAll() throws IOException, InterruptedException {
        LOG.info("Inventing {} requests of the last eighteen months", properties.size());
        var start = System.nanoTime();
        var crew = Crew.in(jdbc);
        var now = clock.instant();
        jdbc.execute("create schema if not exists demo");
        var batch = new CaseBatch(beans, beans.getBean(Municipality.class).referencePrefix());
        new BatchLoad(beans, batch).load(new Past(crew, now).lives(properties.size(), properties.seed()));
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> new InventedHelp(beans, now).add());
        count();
        setTheDesk(crew, now);
        InventedLine.add(
                beans, jdbc.queryForObject("select id from staff_worker where username = 'beheer'", UUID.class));
        jdbc.execute("create table demo.invented as select now() as at");
        LOG.info("Invented in {} s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    /** What was invented beside the requests. */
    private void count() {
        beans.getBeanProvider(Command.class).stream()
                .filter(command -> command.name().equals("rebuild-reporting"))
                .forEach(Command::run);
    }

    /** The work of today, as the people themselves would do it. */
    private void setTheDesk(Crew crew, Instant now) {
        var people = new ThroughUseCases(beans, crew, clock::set);
        try {
            new DeskScene(crew, new DueDates(beans), now).lives().forEach(people::play);
        } finally {
            clock.reset();
        }
    }

    private boolean isDone() {
        return jdbc.queryForObject("select to_regclass('demo.invented') is not null", Boolean.class);
    }

    /** How much there is and from when. */
    String summary() {
        return jdbc.queryForObject(
                "select count(*) || ' requests, ' || count(*) filter (where open) || ' open, invented up to '"
                        + " || max(received_on) from casework_help_request",
                String.class);
    }
}
