package nl.handenindewijk.phrases;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What texts were before, for the pages of an administrator. */
@Component
class PhraseHistory {

    private final OldTexts old;
    private final Workers workers;

    PhraseHistory(OldTexts old, Workers workers) {
        this.old = old;
        this.workers = workers;
    }

    /** @param id of the text; null for those that are gone */
    void addTo(Model model, @Nullable UUID id) {
        model.addAttribute("old", id == null ? List.of() : old.of(id))
                .addAttribute("gone", id == null ? old.removed() : List.of())
                .addAttribute("names", workers.allDisplayNames())
                .addAttribute("zone", DutchTime.ZONE);
    }
}
