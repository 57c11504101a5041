package nl.handenindewijk.attachments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file to add.
 *
 * @param sleutel made with the form
 */
record UploadForm(@Nullable MultipartFile bestand, @Nullable UUID sleutel) {

    UUID key() {
        return sleutel == null ? UUID.randomUUID() : sleutel;
    }
}
