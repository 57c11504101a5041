package nl.handenindewijk;

import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts the portal of one municipality, or runs one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Handen in de Wijk", sharedModules = "shared")
public class PortalApplication {

    /** @param args the name of a command and its arguments, or Spring Boot's own arguments */
    public static void main(String[] args) {
        OptionalInt status = Commands.run(args);
        if (status.isPresent()) {
            System.exit(status.getAsInt());
        }
        SpringApplication.run(PortalApplication.class, args);
    }
}
