package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.handenindewijk.casework.Outcome;
import org.jspecify.annotations.Nullable;

/** How the case ended. */
class CloseForm extends CaseForm {

    @NotNull(message = "{typeMismatch.uitkomst}")
    private @Nullable Outcome uitkomst;

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String sluitReden;

    public @Nullable Outcome getUitkomst() {
        return uitkomst;
    }

    public void setUitkomst(@Nullable Outcome uitkomst) {
        this.uitkomst = uitkomst;
    }

    public @Nullable String getSluitReden() {
        return sluitReden;
    }

    public void setSluitReden(@Nullable String sluitReden) {
        this.sluitReden = sluitReden;
    }
}
