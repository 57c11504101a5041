package nl.handenindewijk.casework.related;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which link goes, and why. */
class UnrelateForm {

    @NotNull(message = "{case.error.choose}")
    private @Nullable UUID koppeling;

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String losReden;

    public @Nullable UUID getKoppeling() {
        return koppeling;
    }

    public void setKoppeling(@Nullable UUID koppeling) {
        this.koppeling = koppeling;
    }

    public @Nullable String getLosReden() {
        return losReden;
    }

    public void setLosReden(@Nullable String losReden) {
        this.losReden = losReden;
    }
}
