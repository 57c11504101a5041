package nl.handenindewijk.demo;

import nl.handenindewijk.neighbourhood.imports.InventedFigures;
import nl.handenindewijk.shared.background.Command;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the database before the portal takes its first visitor, and then tells how to get in. */
class DemoStart implements SmartLifecycle {

    private static final int BEFORE_THE_WEB_SERVER = Integer.MAX_VALUE - 10_000;

    private final Lindeveen lindeveen;
    private final InventedFigures figures;
    private final SocialMap socialMap;
    private final Invention invention;
    private final InventedReferrals referrals;
    private final DemoProperties properties;
    private final ConfigurableApplicationContext context;
    private volatile boolean running;

    DemoStart(
            Lindeveen lindeveen,
            InventedFigures figures,
            SocialMap socialMap,
            Invention invention,
            InventedReferrals referrals,
            DemoProperties properties,
            ConfigurableApplicationContext context) {
        this.lindeveen = lindeveen;
        this.figures = figures;
        this.socialMap = socialMap;
        this.invention = invention;
        this.referrals = referrals;
        this.properties = properties;
        this.context = context;
    }

    /** Before the web server's own phase: nobody files a request while the past is made up or the clock is moved. */
    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    @Override
    public void start() {
        lindeveen.found();
        figures.importOnce();
        socialMap.fillOnce();
        invention.invent();
        referrals.referOnce();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        if (properties.benchmark()) {
            new Benchmark(
                            port,
                            context.getBean(JdbcTemplate.class),
                            context.getBeansOfType(Command.class).values(),
                            System.out)
                    .run();
            context.close();
        } else {
            tellHowToGetIn("http://localhost:" + port);
        }
    }

    private void tellHowToGetIn(String address) {
        System.out.printf(
                """

                Handen in de Wijk is usable: Gemeente Lindeveen (invented), %2$s

                  Resident     %1$s/
                  Worker       %1$s/inloggen   anja      De Veenrand and Oosterkamp
                  Team lead    %1$s/inloggen   petra     De Veenrand
                  Front desk   %1$s/inloggen   carla     Loket Lindeveen
                  Admin        %1$s/inloggen   beheer
                  Privacy      %1$s/inloggen   privacy

                  Password of every account: %3$s
                  Stop with Ctrl+C. The data stays in %4$s; delete that folder to start afresh.

                """,
                address,
                invention.summary(),
                Lindeveen.PASSWORD,
                context.getEnvironment().getProperty("portal.pg.dir"));
        System.out.flush();
    }
}
