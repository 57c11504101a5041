package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.handenindewijk.casework.ContactKind;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a worker did to reach the resident. */
class ContactForm extends CaseForm {

    @NotNull(message = "{typeMismatch.deed}")
    private @Nullable ContactKind deed;

    @NotNull(message = "{typeMismatch.bereikt}")
    private @Nullable Boolean bereikt;

    /** When the try was, if not just now. */
    private @Nullable DayPart pogingDagdeel;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate volgende;

    @Size(max = 4000, message = "{case.error.long}")
    private @Nullable String contactNotitie;

    public @Nullable ContactKind getDeed() {
        return deed;
    }

    public void setDeed(@Nullable ContactKind deed) {
        this.deed = deed;
    }

    public @Nullable Boolean getBereikt() {
        return bereikt;
    }

    public void setBereikt(@Nullable Boolean bereikt) {
        this.bereikt = bereikt;
    }

    public @Nullable DayPart getPogingDagdeel() {
        return pogingDagdeel;
    }

    public void setPogingDagdeel(@Nullable DayPart pogingDagdeel) {
        this.pogingDagdeel = pogingDagdeel;
    }

    public @Nullable LocalDate getVolgende() {
        return volgende;
    }

    public void setVolgende(@Nullable LocalDate volgende) {
        this.volgende = volgende;
    }

    public @Nullable String getContactNotitie() {
        return contactNotitie;
    }

    public void setContactNotitie(@Nullable String contactNotitie) {
        this.contactNotitie = contactNotitie;
    }
}
