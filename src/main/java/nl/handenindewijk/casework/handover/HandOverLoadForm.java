package nl.handenindewijk.casework.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.ManyCases.Chosen;
import nl.handenindewijk.casework.OwnedCases;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/**
 * Who takes which case of a load. A line of {@code zaak} is a reference, a space and a version; the colleague of that line
 * stands at the same place in {@code naar}, and nothing there leaves the case where it is.
 */
class HandOverLoadForm {

    @NotNull
    private @Nullable UUID wie;

    @Size(max = OwnedCases.MOST)
    private List<String> zaak = new ArrayList<>();

    @Size(max = OwnedCases.MOST)
    private List<@Nullable UUID> naar = new ArrayList<>();

    @NotBlank(message = "{case.error.reason}")
    @Size(max = 1000, message = "{case.error.long}")
    private @Nullable String reden;

    private @Nullable UUID sleutel;

    public @Nullable UUID getWie() {
        return wie;
    }

    public void setWie(@Nullable UUID wie) {
        this.wie = wie;
    }

    public List<String> getZaak() {
        return zaak;
    }

    public void setZaak(List<String> zaak) {
        this.zaak = zaak;
    }

    public List<@Nullable UUID> getNaar() {
        return naar;
    }

    public void setNaar(List<@Nullable UUID> naar) {
        this.naar = naar;
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

    /** Whether lines were sent at all, so that the colleagues in them were chosen by a person. */
    boolean isFilled() {
        return !zaak.isEmpty();
    }

    /** What was chosen for each case, by the words of its reference. */
    Map<String, UUID> chosen() {
        var chosen = new HashMap<String, UUID>();
        input().to().forEach((reference, to) -> chosen.put(reference.value(), to));
        return chosen;
    }

    HandOverLoad.Input input() {
        var lines = new ArrayList<Chosen>();
        var to = new HashMap<PublicReference, UUID>();
        for (int i = 0; i < Math.min(zaak.size(), naar.size()); i++) {
            var taker = naar.get(i);
            var line = Chosen.read(zaak.get(i));
            if (taker != null && line.isPresent() && to.putIfAbsent(line.get().reference(), taker) == null) {
                lines.add(line.get());
            }
        }
        return new HandOverLoad.Input(
                wie == null ? new UUID(0, 0) : wie,
                lines,
                to,
                reden == null ? "" : reden.strip(),
                sleutel == null ? UUID.randomUUID() : sleutel);
    }
}
