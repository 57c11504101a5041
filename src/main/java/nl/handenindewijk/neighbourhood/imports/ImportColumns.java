package nl.handenindewijk.neighbourhood.imports;

import nl.handenindewijk.shared.crypto.EncryptedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an administrator typed in words, or what stood in a file, for key rotation. */
@Configuration(proxyBeanMethods = false)
class ImportColumns {

    @Bean
    EncryptedColumn problemsOfImportColumn() {
        return new EncryptedColumn("neighbourhood_import_run", "id", "problems");
    }

    @Bean
    EncryptedColumn reasonOfUndoColumn() {
        return new EncryptedColumn("neighbourhood_import", "id", "undo_reason");
    }
}
