package nl.handenindewijk.intake;

import java.time.Clock;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.KeyedHash;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Declares what is stored encrypted, and lets the purge run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IntakeConfiguration {

    @Bean
    SealedRows.Tools sealedRowsTools(JdbcClient jdbc, TextCipher cipher, KeyedHash hash, Clock clock) {
        return new SealedRows.Tools(jdbc, cipher, hash, clock);
    }

    @Bean
    EncryptedColumn draftAnswersColumn() {
        return new EncryptedColumn("intake_draft", "id", "answers");
    }

    @Bean
    EncryptedColumn receiptColumn() {
        return new EncryptedColumn("intake_receipt", "id", "receipt");
    }
}
