package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To which team the case goes. */
class HandOverForm extends CaseForm {

    @NotNull(message = "{typeMismatch.naarTeam}")
    private @Nullable UUID naarTeam;

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String overdrachtReden;

    public @Nullable UUID getNaarTeam() {
        return naarTeam;
    }

    public void setNaarTeam(@Nullable UUID naarTeam) {
        this.naarTeam = naarTeam;
    }

    public @Nullable String getOverdrachtReden() {
        return overdrachtReden;
    }

    public void setOverdrachtReden(@Nullable String overdrachtReden) {
        this.overdrachtReden = overdrachtReden;
    }
}
