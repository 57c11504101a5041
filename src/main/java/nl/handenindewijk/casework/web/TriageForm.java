package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.submission.Theme;
import org.jspecify.annotations.Nullable;

/** How urgent the case is and what it is about. */
class TriageForm extends CaseForm {

    @NotNull(message = "{typeMismatch.niveau}")
    private @Nullable Level niveau;

    @NotEmpty(message = "{case.error.theme}")
    private Set<Theme> thema = new LinkedHashSet<>();

    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String triageReden;

    public @Nullable Level getNiveau() {
        return niveau;
    }

    public void setNiveau(@Nullable Level niveau) {
        this.niveau = niveau;
    }

    public Set<Theme> getThema() {
        return thema;
    }

    public void setThema(Set<Theme> thema) {
        this.thema = thema;
    }

    public @Nullable String getTriageReden() {
        return triageReden;
    }

    public void setTriageReden(@Nullable String triageReden) {
        this.triageReden = triageReden;
    }
}
