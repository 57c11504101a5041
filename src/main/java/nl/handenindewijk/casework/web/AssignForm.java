package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes the case. */
class AssignForm extends CaseForm {

    @NotNull(message = "{typeMismatch.wie}")
    private @Nullable UUID wie;

    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String toewijsReden;

    public @Nullable UUID getWie() {
        return wie;
    }

    public void setWie(@Nullable UUID wie) {
        this.wie = wie;
    }

    public @Nullable String getToewijsReden() {
        return toewijsReden;
    }

    public void setToewijsReden(@Nullable String toewijsReden) {
        this.toewijsReden = toewijsReden;
    }
}
