package nl.handenindewijk.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.handenindewijk.reporting.FormSteps;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many forms ended at which question. Counted in memory and written now and then, so that sending never waits for a
 * shared row; a crash loses some seconds of it.
 */
@Component
public class FormEnds implements FormSteps {

    static final String SENT = "SENT";

    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, Long> counted = new TreeMap<>();

    FormEnds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void count(String step) {
        synchronized (counted) {
            counted.merge(step, 1L, Long::sum);
        }
    }

    /** Writes what was counted since the last time. */
    @Scheduled(fixedDelayString = "${portal.background.retry-every:10s}")
    @Transactional
    public void write() {
        Map<String, Long> since;
        synchronized (counted) {
            since = new TreeMap<>(counted);
            counted.clear();
        }
        var month = DutchTime.today(clock).withDayOfMonth(1);
        since.forEach((step, forms) -> database.sql("""
                        insert into intake_form_end as e values (:month, :step, :forms)
                        on conflict on constraint intake_form_end_pk do update set forms = e.forms + excluded.forms""")
                .param("month", month)
                .param("step", step)
                .param("forms", forms)
                .update());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Ended> in(int year) {
        return database.sql("select month, step, forms from intake_form_end where month between :first and :last"
                        + " order by month, step")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 1))
                .query((row, number) ->
                        new Ended(YearMonth.from(row.getObject(1, LocalDate.class)), row.getString(2), row.getLong(3)))
                .list();
    }
}
