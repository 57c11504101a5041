package nl.handenindewijk.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Fills the database before the portal says it is ready, and then tells how to get in. */
class DemoStart implements ApplicationRunner {

    private final Lindeveen lindeveen;
    private final Invention invention;
    private final Environment environment;

    DemoStart(Lindeveen lindeveen, Invention invention, Environment environment) {
        this.lindeveen = lindeveen;
        this.invention = invention;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        lindeveen.found();
        invention.invent();
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellHowToGetIn() {
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
                "http://localhost:" + environment.getProperty("local.server.port"),
                invention.summary(),
                Lindeveen.PASSWORD,
                environment.getProperty("portal.pg.dir"));
        System.out.flush();
    }
}
