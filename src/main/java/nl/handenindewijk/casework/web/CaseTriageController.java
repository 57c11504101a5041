package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.handenindewijk.casework.AssignCase;
import nl.handenindewijk.casework.HandOverCase;
import nl.handenindewijk.casework.TriageCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How urgent a case is, what it is about and who takes it. */
@Controller
@RequestMapping("/werkbak/{reference}")
class CaseTriageController {

    private final CaseActions actions;
    private final TriageCase triage;
    private final AssignCase assign;
    private final HandOverCase handOver;

    CaseTriageController(CaseActions actions, TriageCase triage, AssignCase assign, HandOverCase handOver) {
        this.actions = actions;
        this.triage = triage;
        this.assign = assign;
        this.handOver = handOver;
    }

    @PostMapping("/niveau")
    String triage(
            @PathVariable String reference,
            @Valid @ModelAttribute("triage") TriageForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(
                ref,
                worker,
                errors,
                model,
                "beoordelen",
                () -> triage.handle(
                        new TriageCase.Input(
                                form.ticket(ref),
                                Objects.requireNonNull(form.getNiveau()),
                                form.getThema(),
                                CaseForm.blankToNull(form.getTriageReden())),
                        worker));
    }

    @PostMapping("/toewijzen")
    String assign(
            @PathVariable String reference,
            @Valid @ModelAttribute("assign") AssignForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(
                ref,
                worker,
                errors,
                model,
                "toewijzen",
                () -> assign.handle(
                        new AssignCase.Input(
                                form.ticket(ref),
                                Objects.requireNonNull(form.getWie()),
                                CaseForm.blankToNull(form.getToewijsReden())),
                        worker));
    }

    @PostMapping("/overdragen")
    String handOver(
            @PathVariable String reference,
            @Valid @ModelAttribute("handOver") HandOverForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        var to = form.getNaarTeam();
        var result = actions.act(
                ref,
                worker,
                errors,
                model,
                "overdragen",
                () -> handOver.handle(
                        new HandOverCase.Input(
                                form.ticket(ref),
                                Objects.requireNonNull(to),
                                String.valueOf(form.getOverdrachtReden())),
                        worker));
        // the case may be out of this worker's sight now
        return result.startsWith("redirect:") && !worker.teamIds().contains(to) ? "redirect:/werkbak" : result;
    }
}
