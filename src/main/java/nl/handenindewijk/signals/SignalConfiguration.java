package nl.handenindewijk.signals;

import nl.handenindewijk.shared.crypto.EncryptedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings, and the column that holds lines until somebody confirms them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignalSettings.class)
class SignalConfiguration {

    @Bean
    EncryptedColumn sealedSignalsColumn() {
        return new EncryptedColumn("signals_import", "id", "sealed");
    }
}
