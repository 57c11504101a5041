package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A reason, where that is all an action asks. */
class ReasonForm extends CaseForm {

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String reden;

    public @Nullable String getReden() {
        return reden;
    }

    public void setReden(@Nullable String reden) {
        this.reden = reden;
    }
}
