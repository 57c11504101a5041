package nl.handenindewijk.attachments;

import nl.handenindewijk.shared.crypto.EncryptedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits, and the columns that hold what people brought. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {

    private static final int FILES_AT_A_TIME = 4;

    @Bean
    EncryptedColumn fileNameColumn() {
        return new EncryptedColumn("attachments_file", "id", "name");
    }

    @Bean
    EncryptedColumn fileContentColumn() {
        return new EncryptedColumn("attachments_file", "id", "content", FILES_AT_A_TIME);
    }
}
