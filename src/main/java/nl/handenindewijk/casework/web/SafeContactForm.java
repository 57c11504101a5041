package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import org.jspecify.annotations.Nullable;

/** How the resident may be reached. */
class SafeContactForm extends CaseForm {

    private Set<ContactChannel> kanaal = new LinkedHashSet<>();

    @Size(max = 40, message = "{case.error.long}")
    private @Nullable String telefoon;

    @Size(max = 254, message = "{case.error.long}")
    private @Nullable String email;

    private Set<DayPart> dagdeel = new LinkedHashSet<>();

    private boolean voicemail;

    @Size(max = 100, message = "{case.error.long}")
    private @Nullable String veiligeNaam;

    @Size(max = 500, message = "{case.error.long}")
    private @Nullable String opmerking;

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String veiligReden;

    public Set<ContactChannel> getKanaal() {
        return kanaal;
    }

    public void setKanaal(Set<ContactChannel> kanaal) {
        this.kanaal = kanaal;
    }

    public @Nullable String getTelefoon() {
        return telefoon;
    }

    public void setTelefoon(@Nullable String telefoon) {
        this.telefoon = telefoon;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public Set<DayPart> getDagdeel() {
        return dagdeel;
    }

    public void setDagdeel(Set<DayPart> dagdeel) {
        this.dagdeel = dagdeel;
    }

    public boolean isVoicemail() {
        return voicemail;
    }

    public void setVoicemail(boolean voicemail) {
        this.voicemail = voicemail;
    }

    public @Nullable String getVeiligeNaam() {
        return veiligeNaam;
    }

    public void setVeiligeNaam(@Nullable String veiligeNaam) {
        this.veiligeNaam = veiligeNaam;
    }

    public @Nullable String getOpmerking() {
        return opmerking;
    }

    public void setOpmerking(@Nullable String opmerking) {
        this.opmerking = opmerking;
    }

    public @Nullable String getVeiligReden() {
        return veiligReden;
    }

    public void setVeiligReden(@Nullable String veiligReden) {
        this.veiligReden = veiligReden;
    }

    ContactPreferences preferences() {
        return new ContactPreferences(
                kanaal,
                blankToNull(telefoon),
                blankToNull(email),
                dagdeel,
                voicemail,
                blankToNull(veiligeNaam),
                blankToNull(opmerking));
    }

    void fillFrom(ContactPreferences now) {
        kanaal = new LinkedHashSet<>(now.channels());
        telefoon = now.phone();
        email = now.email();
        dagdeel = new LinkedHashSet<>(now.times());
        voicemail = now.voicemail();
        veiligeNaam = now.safeName();
        opmerking = now.remark();
    }
}
