package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.handenindewijk.casework.Qualification;
import org.jspecify.annotations.Nullable;

/** What the case is in law, and why. */
class ClassifyForm extends CaseForm {

    @NotNull(message = "{case.error.choose}")
    private @Nullable Qualification kwalificatie;

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String kwalificatieReden;

    public @Nullable Qualification getKwalificatie() {
        return kwalificatie;
    }

    public void setKwalificatie(@Nullable Qualification kwalificatie) {
        this.kwalificatie = kwalificatie;
    }

    public @Nullable String getKwalificatieReden() {
        return kwalificatieReden;
    }

    public void setKwalificatieReden(@Nullable String kwalificatieReden) {
        this.kwalificatieReden = kwalificatieReden;
    }
}
