package nl.handenindewijk.hands;

import nl.handenindewijk.shared.crypto.EncryptedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an administrator typed in words, for key rotation. */
@Configuration(proxyBeanMethods = false)
class HandsColumns {

    @Bean
    EncryptedColumn reasonOfAssumptionsColumn() {
        return new EncryptedColumn("hands_assumptions", "id", "reason");
    }

    @Bean
    EncryptedColumn nameOfPlanColumn() {
        return new EncryptedColumn("hands_plan", "id", "name");
    }
}
