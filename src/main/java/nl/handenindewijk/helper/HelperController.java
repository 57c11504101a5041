package nl.handenindewijk.helper;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.PersonsCode;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A code for the person concerned, and who else follows the question. */
@Controller
@RequestMapping("/werkbak/{reference}/meekijken")
class HelperController {

    /** The key of a code to show once, and of which question; the code follows from it. */
    private static final String FRESH = "nieuweCode";

    private final HelperRoom room;
    private final Helpers helpers;
    private final PersonsCode codes;
    private final Clock clock;

    HelperController(HelperRoom room, Helpers helpers, PersonsCode codes, Clock clock) {
        this.room = room;
        this.helpers = helpers;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, CurrentWorker worker, HttpSession session) {
        var folder = room.open(reference, worker);
        return room.page(folder, worker, HttpStatus.OK)
                .addObject("form", AgreementForm.empty(DutchTime.today(clock)))
                .addObject("code", takeFresh(folder, session));
    }

    @PostMapping("/code")
    ModelAndView handOut(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID sleutel,
            CurrentWorker worker,
            HttpSession session) {
        var folder = room.open(reference, worker);
        var key = sleutel == null ? UUID.randomUUID() : sleutel;
        codes.handOut(folder.reference(), key, worker);
        session.setAttribute(FRESH, folder.id() + " " + key);
        return room.back(folder, "#code");
    }

    @PostMapping("/beeindigen")
    ModelAndView end(@PathVariable String reference, CurrentWorker worker) {
        var folder = room.open(reference, worker);
        helpers.end(folder.id(), worker);
        return room.back(folder, "?beeindigd");
    }

    /** Shown once: after that page it is in no session and on no server. */
    private @Nullable AccessCode takeFresh(Folder folder, HttpSession session) {
        if (!(session.getAttribute(FRESH) instanceof String fresh)) {
            return null;
        }
        session.removeAttribute(FRESH);
        var parts = fresh.split(" ");
        return parts[0].equals(folder.id().toString()) ? codes.codeFor(UUID.fromString(parts[1])) : null;
    }
}
