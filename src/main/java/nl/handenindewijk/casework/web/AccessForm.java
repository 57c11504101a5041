package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.handenindewijk.casework.AccessDecision;
import org.jspecify.annotations.Nullable;

/** Who may, or may never, see the case. */
class AccessForm extends CaseForm {

    /** What the form offers; the names are those of {@link AccessDecision}, and one that undoes it. */
    public enum Choice {
        ALLOWED,
        EXCLUDED,
        LIFTED;

        @Nullable
        AccessDecision decision() {
            return this == LIFTED ? null : AccessDecision.valueOf(name());
        }
    }

    @NotNull(message = "{typeMismatch.wie}")
    private @Nullable UUID collega;

    @NotNull(message = "{case.error.access}")
    private @Nullable Choice toegang;

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String toegangReden;

    public @Nullable UUID getCollega() {
        return collega;
    }

    public void setCollega(@Nullable UUID collega) {
        this.collega = collega;
    }

    public @Nullable Choice getToegang() {
        return toegang;
    }

    public void setToegang(@Nullable Choice toegang) {
        this.toegang = toegang;
    }

    public @Nullable String getToegangReden() {
        return toegangReden;
    }

    public void setToegangReden(@Nullable String toegangReden) {
        this.toegangReden = toegangReden;
    }
}
