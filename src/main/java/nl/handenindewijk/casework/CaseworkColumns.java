package nl.handenindewijk.casework;

import nl.handenindewijk.shared.crypto.EncryptedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The columns in which this module keeps what people wrote. */
@Configuration(proxyBeanMethods = false)
class CaseworkColumns {

    private static final String REQUEST = "casework_help_request";

    @Bean
    EncryptedColumn storyColumn() {
        return new EncryptedColumn(REQUEST, "id", "story");
    }

    @Bean
    EncryptedColumn excerptColumn() {
        return new EncryptedColumn(REQUEST, "id", "excerpt");
    }

    @Bean
    EncryptedColumn personNameColumn() {
        return new EncryptedColumn(REQUEST, "id", "person_name");
    }

    @Bean
    EncryptedColumn contactColumn() {
        return new EncryptedColumn(REQUEST, "id", "contact");
    }

    @Bean
    EncryptedColumn signWordsColumn() {
        return new EncryptedColumn("casework_danger_sign", "id", "words");
    }

    @Bean
    EncryptedColumn signSwitchReasonColumn() {
        return new EncryptedColumn("casework_sign_switch", "id", "reason");
    }

    @Bean
    EncryptedColumn emergencyReasonColumn() {
        return new EncryptedColumn("casework_emergency_access", "id", "reason");
    }

    @Bean
    EncryptedColumn deskViewNameColumn() {
        return new EncryptedColumn("casework_desk_view", "id", "name");
    }

    @Bean
    EncryptedColumn draftColumn() {
        return new EncryptedColumn("casework_draft", "id", "body");
    }

    @Bean
    EncryptedColumn linkReasonColumn() {
        return new EncryptedColumn("casework_link", "id", "reason");
    }

    @Bean
    EncryptedColumn linkEndReasonColumn() {
        return new EncryptedColumn("casework_link", "id", "end_reason");
    }

    @Bean
    EncryptedColumn timelineBodyColumn() {
        return new EncryptedColumn("casework_timeline", "id", "body");
    }

    @Bean
    EncryptedColumn reasonOfProposalColumn() {
        return new EncryptedColumn("casework_closing", "request_id", "reason");
    }
}
