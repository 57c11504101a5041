package nl.handenindewijk.live;

import java.util.List;
import java.util.Set;
import nl.handenindewijk.casework.event.ReferenceLookup;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The hint on the page of a case that a colleague has it open too; the page asks for it while it is in view. */
@Controller
class WatchersController {

    private final ReferenceLookup references;
    private final Folders folders;
    private final Watchers watchers;

    WatchersController(ReferenceLookup references, Folders folders, Watchers watchers) {
        this.references = references;
        this.folders = folders;
        this.watchers = watchers;
    }

    /**
     * Asking again is no new look, so it is not in the log of looks; but whoever sees the case only in an emergency, or not
     * at all, comes through the same door as to its page.
     */
    @GetMapping("/werkbak/{reference}/kijkers")
    String who(@PathVariable String reference, CurrentWorker worker, Model model) {
        var id = PublicReference.parse(reference).flatMap(references::idOf);
        boolean inLists =
                id.isPresent() && folders.visibleAmong(Set.of(id.get()), worker).contains(id.get());
        if (!inLists) {
            folders.open(
                    PublicReference.parse(reference)
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                    worker);
        }
        model.addAttribute("watchers", inLists ? watchers.with(id.orElseThrow(), worker) : List.of());
        model.addAttribute("again", inLists);
        return "live/kijkers";
    }
}
