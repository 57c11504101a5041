package nl.handenindewijk.demo;

import java.time.Clock;
import nl.handenindewijk.casework.CaseBatch;
import nl.handenindewijk.testing.Database;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the municipality of the demo, with people and requests, in the place of the fixtures of a test. */
public final class InventedPast {

    private static final int SEED = 9999;

    private final BeanFactory beans;

    public InventedPast(BeanFactory beans) {
        this.beans = beans;
    }

    /** Founds Lindeveen and plays this many lives. */
    @SuppressWarnings("deprecation")
    public void load(int requests) throws Exception {
        var jdbc = beans.getBean(JdbcTemplate.class);
        var clock = beans.getBean(Clock.class);
        beans.getBean(Database.class)
                .sql()
                .execute("truncate staff_team_area, staff_membership, staff_worker_role, staff_leave, staff_worker,"
                        + " staff_team, neighbourhood_address, neighbourhood_quarter, neighbourhood_district cascade");
        new Lindeveen(jdbc, beans.getBean(TransactionTemplate.class), NoOpPasswordEncoder.getInstance(), clock).found();
        var lives = new Past(Crew.in(jdbc), clock.instant()).lives(requests, SEED);
        new BatchLoad(beans, new CaseBatch(beans, "LV")).load(lives);
    }
}
