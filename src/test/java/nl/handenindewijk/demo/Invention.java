package nl.handenindewijk.demo;

import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import nl.handenindewijk.casework.CaseBatch;
import nl.handenindewijk.shared.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

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

    void invent() throws IOException, InterruptedException {
        if (isDone()) {
            return;
        }
        LOG.info("Inventing {} requests of the last eighteen months", properties.size());
        var start = System.nanoTime();
        var crew = Crew.in(jdbc);
        var now = clock.instant();
        var batch = new CaseBatch(beans, beans.getBean(Municipality.class).referencePrefix());
        new BatchLoad(beans.getBean(DataSource.class), jdbc, batch)
                .load(new Past(crew, now).lives(properties.size(), properties.seed()));
        LOG.info("Invented in {} s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private boolean isDone() {
        return jdbc.queryForObject("select exists (select from casework_help_request)", Boolean.class);
    }

    /** How much there is and from when. */
    String summary() {
        return jdbc.queryForObject(
                "select count(*) || ' requests, ' || count(*) filter (where open) || ' open, invented up to '"
                        + " || max(received_on) from casework_help_request",
                String.class);
    }
}
