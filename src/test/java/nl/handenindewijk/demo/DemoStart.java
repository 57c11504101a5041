package nl.handenindewijk.demo;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Fills the database before the portal says it is ready, and then tells how to get in. */
class DemoStart implements ApplicationRunner {

    private final Lindeveen lindeveen;
    private final Environment environment;

    DemoStart(Lindeveen lindeveen, Environment environment) {
        this.lindeveen = lindeveen;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        lindeveen.found();
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellHowToGetIn() {
        var address = "http://localhost:" + environment.getProperty("local.server.port");
        tell(System.out, address);
    }

    private static void tell(PrintStream out, String address) {
        out.printf("""

                Handen in de Wijk is usable: Gemeente Lindeveen (invented)

                  Resident     %1$s/
                  Worker       %1$s/inloggen   anja      De Veenrand and Oosterkamp
                  Team lead    %1$s/inloggen   petra     De Veenrand
                  Front desk   %1$s/inloggen   carla     Loket Lindeveen
                  Admin        %1$s/inloggen   beheer
                  Privacy      %1$s/inloggen   privacy

                  Password of every account: %2$s
                  Stop with Ctrl+C; the data stays in .data/pg (delete it to start afresh).

                """, address, Lindeveen.PASSWORD);
        out.flush();
    }
}
