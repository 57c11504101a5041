package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.handenindewijk.casework.SignVerdict;
import org.jspecify.annotations.Nullable;

/** What a worker says of one sign of danger. */
class SignForm extends CaseForm {

    @NotNull(message = "{case.error.choose}")
    private @Nullable UUID teken;

    @NotNull(message = "{case.error.choose}")
    private @Nullable SignVerdict oordeel;

    public @Nullable UUID getTeken() {
        return teken;
    }

    public void setTeken(@Nullable UUID teken) {
        this.teken = teken;
    }

    public @Nullable SignVerdict getOordeel() {
        return oordeel;
    }

    public void setOordeel(@Nullable SignVerdict oordeel) {
        this.oordeel = oordeel;
    }
}
