package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.handenindewijk.casework.Qualification;
import org.jspecify.annotations.Nullable;

/** What the case is in law, and why. */
class ClassifyForm extends CaseForm {

    @NotNull(message = "{case.error.choose}")
    private @Nullable Qualification soort;

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String soortReden;

    public @Nullable Qualification getSoort() {
        return soort;
    }

    public void setSoort(@Nullable Qualification soort) {
        this.soort = soort;
    }

    public @Nullable String getSoortReden() {
        return soortReden;
    }

    public void setSoortReden(@Nullable String soortReden) {
        this.soortReden = soortReden;
    }
}
