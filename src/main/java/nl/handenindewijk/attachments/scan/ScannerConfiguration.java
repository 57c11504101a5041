package nl.handenindewijk.attachments.scan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner there is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScannerConfiguration.Settings.class)
class ScannerConfiguration {

    /**
     * Where it listens.
     *
     * @param host of clamd; empty where there is none
     */
    @ConfigurationProperties("portal.virus-scanner")
    record Settings(
            @DefaultValue("") String host,
            @DefaultValue("3310") int port) {}

    @Bean
    VirusScanner virusScanner(Settings settings) {
        return settings.host().isBlank() ? new NoScanner() : new ClamdScanner(settings.host(), settings.port());
    }
}
