package nl.handenindewijk.phrases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A standard text as it is typed. */
class PhraseForm {

    private @Nullable UUID id;
    /** Becomes the id of a new text, so that the same form sent twice adds one. */
    private @Nullable UUID sleutel = UUID.randomUUID();

    private long version;
    private @Nullable UUID tekstTeam;

    @NotBlank(message = "{phrases.error.title}")
    @Size(max = 80, message = "{phrases.error.title-long}")
    private @Nullable String titel;

    @NotBlank(message = "{phrases.error.body}")
    @Size(max = 3000, message = "{phrases.error.body-long}")
    private @Nullable String standaardTekst;

    static PhraseForm of(StandardText text) {
        var form = new PhraseForm();
        form.id = text.id();
        form.version = text.version();
        form.tekstTeam = text.teamId();
        form.titel = text.title();
        form.standaardTekst = text.body();
        return form;
    }

    KeepText.Input input() {
        return new KeepText.Input(
                id,
                sleutel == null ? UUID.randomUUID() : sleutel,
                tekstTeam,
                String.valueOf(titel).strip(),
                String.valueOf(standaardTekst).strip(),
                version);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable UUID getSleutel() {
        return sleutel;
    }

    public void setSleutel(@Nullable UUID sleutel) {
        this.sleutel = sleutel;
    }

    public @Nullable UUID getTekstTeam() {
        return tekstTeam;
    }

    public void setTekstTeam(@Nullable UUID tekstTeam) {
        this.tekstTeam = tekstTeam;
    }

    public @Nullable String getTitel() {
        return titel;
    }

    public void setTitel(@Nullable String titel) {
        this.titel = titel;
    }

    public @Nullable String getStandaardTekst() {
        return standaardTekst;
    }

    public void setStandaardTekst(@Nullable String standaardTekst) {
        this.standaardTekst = standaardTekst;
    }
}
