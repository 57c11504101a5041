package nl.handenindewijk.phrases;

import nl.handenindewijk.shared.crypto.EncryptedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The columns in which this module keeps what people wrote. */
@Configuration(proxyBeanMethods = false)
class PhraseColumns {

    @Bean
    EncryptedColumn phraseTitleColumn() {
        return new EncryptedColumn("phrases_text", "id", "title");
    }

    @Bean
    EncryptedColumn oldPhraseTitleColumn() {
        return new EncryptedColumn("phrases_change", "id", "title");
    }

    @Bean
    EncryptedColumn oldPhraseBodyColumn() {
        return new EncryptedColumn("phrases_change", "id", "body");
    }

    @Bean
    EncryptedColumn phraseBodyColumn() {
        return new EncryptedColumn("phrases_text", "id", "body");
    }
}
