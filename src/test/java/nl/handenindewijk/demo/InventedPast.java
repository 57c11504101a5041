package nl.handenindewijk.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.handenindewijk.casework.CaseBatch;
import nl.handenindewijk.testing.Database;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the municipality of the demo, with people and requests, in the place of the fixtures of a test. */
public final class InventedPast {

    private static final int SEED = 9999;

    private final BeanFactory beans;

    public InventedPast(BeanFactory beans) {
        this.beans = beans;
    }

    /** Founds Lindeveen and plays this many lives. */
    public void load(int requests) throws Exception {
        load(requests, Function.identity());
    }

    /** The same, but nobody has answered anything yet: every request came in lately and all its terms run. */
    public void loadRunning(int requests) throws Exception {
        var now = beans.getBean(Clock.class).instant();
        var number = new AtomicInteger();
        load(
                requests,
                life -> new Life(
                        now.minus(Duration.ofMinutes(number.incrementAndGet() % 60_000)), life.filing(), List.of()));
    }

    private void load(int requests, Function<Life, Life> change) throws Exception {
        var jdbc = beans.getBean(JdbcTemplate.class);
        var clock = beans.getBean(Clock.class);
        beans.getBean(Database.class)
                .sql()
                .execute("truncate staff_team_area, staff_membership, staff_worker_role, staff_leave, staff_worker,"
                        + " staff_team, neighbourhood_address, neighbourhood_quarter, neighbourhood_district cascade");
        new Lindeveen(jdbc, beans.getBean(TransactionTemplate.class), beans.getBean(PasswordEncoder.class), clock)
                .found();
        var lives = new Past(Crew.in(jdbc), clock.instant()).lives(requests, SEED);
        new BatchLoad(beans, new CaseBatch(beans, "LV"))
                .load(new Past.Lives(requests, i -> change.apply(lives.get(i))));
    }
}
