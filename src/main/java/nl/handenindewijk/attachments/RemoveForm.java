package nl.handenindewijk.attachments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a file goes. */
record RemoveForm(
        @NotBlank(message = "{attachments.error.reason}")
        @Size(max = 1000, message = "{attachments.error.long}")
        @Nullable
        String weghaalReden) {

    /** Only after validation. */
    String reason() {
        return String.valueOf(weghaalReden).strip();
    }
}
