package nl.handenindewijk.casework.web;

import nl.handenindewijk.casework.CaseDrafts;
import nl.handenindewijk.casework.CaseNotFound;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is typed on the page of a case is kept at each pause, by a script; without one nothing is kept. */
@Controller
@RequestMapping("/werkbak/{reference}/concept")
class CaseDraftController {

    private final CaseDrafts drafts;

    CaseDraftController(CaseDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping
    ResponseEntity<Void> keep(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String formulier,
            @RequestParam(defaultValue = "") String concept,
            @RequestParam(defaultValue = "") String soort,
            CurrentWorker worker) {
        if (!drafts.keep(CasePage.reference(reference), worker, formulier, concept, soort)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return ResponseEntity.noContent().build();
    }

    /** @throws CaseNotFound if the worker may not see the case */
    @PostMapping("/weg")
    String throwAway(
            @PathVariable String reference, @RequestParam(defaultValue = "") String formulier, CurrentWorker worker) {
        var ref = CasePage.reference(reference);
        var form = CaseDrafts.FORMS.contains(formulier) ? formulier : "schrijven";
        drafts.keep(ref, worker, form, "", "");
        return "redirect:/werkbak/" + ref.value() + "#" + form;
    }
}
