package nl.handenindewijk.staff.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Who is away when, and who covers. */
public class AbsenceForm {

    private @Nullable UUID wie;

    @NotNull(message = "{absence.error.date}")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate van;

    @NotNull(message = "{absence.error.date}")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate tot;

    private @Nullable UUID waarnemer;

    public @Nullable UUID getWie() {
        return wie;
    }

    public void setWie(@Nullable UUID wie) {
        this.wie = wie;
    }

    public @Nullable LocalDate getVan() {
        return van;
    }

    public void setVan(@Nullable LocalDate van) {
        this.van = van;
    }

    public @Nullable LocalDate getTot() {
        return tot;
    }

    public void setTot(@Nullable LocalDate tot) {
        this.tot = tot;
    }

    public @Nullable UUID getWaarnemer() {
        return waarnemer;
    }

    public void setWaarnemer(@Nullable UUID waarnemer) {
        this.waarnemer = waarnemer;
    }
}
