package nl.handenindewijk.dangersigns;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one detector of the portal. */
@Configuration(proxyBeanMethods = false)
class DangerSignsConfiguration {

    @Bean
    DangerDetector dangerDetector() {
        return new ModelDetector(DangerModel.load(), new Concepts());
    }
}
