package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Under which name a filter is kept, and for whom. */
class ViewForm {

    @NotBlank(message = "{views.error.name}")
    @Size(max = 40, message = "{views.error.long}")
    private @Nullable String weergaveNaam;

    private @Nullable UUID voorTeam;
    private boolean openen;

    public @Nullable String getWeergaveNaam() {
        return weergaveNaam;
    }

    public void setWeergaveNaam(@Nullable String weergaveNaam) {
        this.weergaveNaam = weergaveNaam;
    }

    public @Nullable UUID getVoorTeam() {
        return voorTeam;
    }

    public void setVoorTeam(@Nullable UUID voorTeam) {
        this.voorTeam = voorTeam;
    }

    public boolean isOpenen() {
        return openen;
    }

    public void setOpenen(boolean openen) {
        this.openen = openen;
    }
}
