package nl.handenindewijk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts the portal of one municipality. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Handen in de Wijk", sharedModules = "shared")
public class PortalApplication {

    /** @param args Spring Boot's own arguments */
    public static void main(String[] args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
