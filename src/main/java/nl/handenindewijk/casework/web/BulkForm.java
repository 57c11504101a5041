package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.ManyCases.Chosen;
import org.jspecify.annotations.Nullable;

/** Cases that were ticked on the desk. A line of {@code zaak} is a reference, a space and a version. */
abstract class BulkForm {

    static final int MOST = 100;

    @Size(max = MOST, message = "{bulk.too-many}")
    private List<String> zaak = new ArrayList<>();

    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String reden;

    private @Nullable UUID sleutel;

    public List<String> getZaak() {
        return zaak;
    }

    public void setZaak(List<String> zaak) {
        this.zaak = zaak;
    }

    public @Nullable String getReden() {
        return reden;
    }

    public void setReden(@Nullable String reden) {
        this.reden = reden;
    }

    public @Nullable UUID getSleutel() {
        return sleutel;
    }

    public void setSleutel(@Nullable UUID sleutel) {
        this.sleutel = sleutel;
    }

    /** What can be read of the ticked lines; the rest is left out, as it never stood on a desk. */
    List<Chosen> chosen() {
        return zaak.stream()
                .limit(MOST)
                .map(Chosen::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A form without a key of its own gets one that no other has. */
    UUID key() {
        return sleutel == null ? UUID.randomUUID() : sleutel;
    }
}
