package nl.handenindewijk.goals;

import nl.handenindewijk.shared.crypto.EncryptedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The column in which this module keeps what people wrote. */
@Configuration(proxyBeanMethods = false)
class GoalColumns {

    @Bean
    EncryptedColumn goalColumn() {
        return new EncryptedColumn("goals_goal", "id", "what");
    }
}
