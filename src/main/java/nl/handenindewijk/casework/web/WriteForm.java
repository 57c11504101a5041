package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A note for the team, or words for the resident. */
class WriteForm extends CaseForm {

    @NotNull(message = "{typeMismatch.soort}")
    private @Nullable Kind soort;

    @NotBlank(message = "{case.error.text}")
    @Size(max = 4000, message = "{case.error.long}")
    private @Nullable String tekst;

    public @Nullable Kind getSoort() {
        return soort;
    }

    public void setSoort(@Nullable Kind soort) {
        this.soort = soort;
    }

    public @Nullable String getTekst() {
        return tekst;
    }

    public void setTekst(@Nullable String tekst) {
        this.tekst = tekst;
    }

    /** For whom the text is. */
    enum Kind {
        NOTITIE,
        BERICHT,
        VRAAG;

        /** Of a code; a note where nothing was chosen, which never reaches a resident by mistake. */
        static Kind of(@Nullable String code) {
            return Stream.of(values())
                    .filter(kind -> kind.name().equals(code))
                    .findFirst()
                    .orElse(NOTITIE);
        }
    }
}
