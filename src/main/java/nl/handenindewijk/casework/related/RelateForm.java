package nl.handenindewijk.casework.related;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/** Which other case, what the two are to each other, and why. */
class RelateForm {

    private static final int LONGEST_REFERENCE = 40;

    @NotBlank(message = "{related.error.reference}")
    @Size(max = LONGEST_REFERENCE, message = "{related.error.reference}")
    private @Nullable String ander;

    @NotNull(message = "{case.error.choose}")
    private @Nullable LinkKind besluit;

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String reden;

    public @Nullable String getAnder() {
        return ander;
    }

    public void setAnder(@Nullable String ander) {
        this.ander = ander;
    }

    public @Nullable LinkKind getBesluit() {
        return besluit;
    }

    public void setBesluit(@Nullable LinkKind besluit) {
        this.besluit = besluit;
    }

    public @Nullable String getReden() {
        return reden;
    }

    public void setReden(@Nullable String reden) {
        this.reden = reden;
    }

    Optional<PublicReference> other() {
        return PublicReference.parse(ander == null ? "" : ander);
    }
}
