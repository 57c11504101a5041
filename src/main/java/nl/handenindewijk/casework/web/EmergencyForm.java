package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Which case must open at once, and why. */
class EmergencyForm {

    private static final int LONGEST_REFERENCE = 40;

    @NotBlank(message = "{emergency.error.reference}")
    @Size(max = LONGEST_REFERENCE, message = "{emergency.error.reference}")
    private @Nullable String nummer;

    @NotBlank(message = "{emergency.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String reden;

    public @Nullable String getNummer() {
        return nummer;
    }

    public void setNummer(@Nullable String nummer) {
        this.nummer = nummer;
    }

    public @Nullable String getReden() {
        return reden;
    }

    public void setReden(@Nullable String reden) {
        this.reden = reden;
    }

    /** The number, once the form was found right; null and an error beside the field if it is none. */
    @Nullable
    PublicReference reference(Errors errors) {
        if (errors.hasErrors()) {
            return null;
        }
        var reference = PublicReference.parse(String.valueOf(nummer)).orElse(null);
        if (reference == null) {
            refuse(errors);
        }
        return reference;
    }

    /** The same words for a number that is none, that nobody has and that this worker may never open. */
    static void refuse(Errors errors) {
        errors.rejectValue("nummer", "emergency.error.none");
    }
}
