package nl.handenindewijk.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the database before the portal says it is ready, and then tells how to get in. */
class DemoStart implements ApplicationRunner {

    private final Lindeveen lindeveen;
    private final Invention invention;
    private final DemoProperties properties;
    private final ConfigurableApplicationContext context;

    DemoStart(
            Lindeveen lindeveen,
            Invention invention,
            DemoProperties properties,
            ConfigurableApplicationContext context) {
        this.lindeveen = lindeveen;
        this.invention = invention;
        this.properties = properties;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        lindeveen.found();
        invention.invent();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        if (properties.benchmark()) {
            new Benchmark(port, context.getBean(JdbcTemplate.class), System.out).run();
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
