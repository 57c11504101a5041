package nl.handenindewijk.agenda;

import nl.handenindewijk.shared.crypto.EncryptedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The columns in which this module keeps what people wrote. */
@Configuration(proxyBeanMethods = false)
class AgendaColumns {

    @Bean
    EncryptedColumn taskColumn() {
        return new EncryptedColumn("agenda_task", "id", "what");
    }

    @Bean
    EncryptedColumn appointmentPlaceColumn() {
        return new EncryptedColumn("agenda_appointment", "id", "place");
    }
}
