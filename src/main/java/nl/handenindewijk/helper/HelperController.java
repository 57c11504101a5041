package nl.handenindewijk.helper;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.folder.PersonsCode;
import nl.handenindewijk.casework.folder.Standing;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A code for the person concerned, and who else follows the question. */
@Controller
@RequestMapping("/werkbak/{reference}/meekijken")
class HelperController {

    /** The key of a code to show once, and of which question; the code follows from it. */
    private static final String FRESH = "nieuweCode";

    private final Folders folders;
    private final Helpers helpers;
    private final PersonsCode codes;
    private final Standing.Source standings;

    HelperController(Folders folders, Helpers helpers, PersonsCode codes, Standing.Source standings) {
        this.folders = folders;
        this.helpers = helpers;
        this.codes = codes;
        this.standings = standings;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, CurrentWorker worker, HttpSession session) {
        var folder = open(reference, worker);
        return new ModelAndView("helper/meekijken")
                .addObject("f", folder)
                .addObject(
                        "afzender",
                        standings.of(folder.id()).map(Standing::sender).orElse(Sender.SELF))
                .addObject("volgt", helpers.isFollowed(folder.id()))
                .addObject(
                        "nood",
                        folders.visibleAmong(List.of(folder.id()), worker).isEmpty())
                .addObject("sleutel", UUID.randomUUID())
                .addObject("code", takeFresh(folder, session));
    }

    @PostMapping("/code")
    ModelAndView handOut(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID sleutel,
            CurrentWorker worker,
            HttpSession session) {
        var folder = open(reference, worker);
        var key = sleutel == null ? UUID.randomUUID() : sleutel;
        codes.handOut(folder.reference(), key, worker);
        session.setAttribute(FRESH, folder.id() + " " + key);
        return back(folder, "#code");
    }

    @PostMapping("/beeindigen")
    ModelAndView end(@PathVariable String reference, CurrentWorker worker) {
        var folder = open(reference, worker);
        helpers.end(folder.id(), worker);
        return back(folder, "?beeindigd");
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

    private Folder open(String reference, CurrentWorker worker) {
        return folders.open(
                PublicReference.parse(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                worker);
    }

    private static ModelAndView back(Folder folder, String what) {
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/meekijken" + what, HttpStatus.SEE_OTHER);
    }
}
