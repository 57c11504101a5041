package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.handenindewijk.casework.AssignCase;
import nl.handenindewijk.casework.CloseCase;
import nl.handenindewijk.casework.HandOverCase;
import nl.handenindewijk.casework.PutOnWaitingList;
import nl.handenindewijk.casework.ReopenCase;
import nl.handenindewijk.casework.RestrictCase;
import nl.handenindewijk.casework.StartHelp;
import nl.handenindewijk.casework.TriageCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a case goes: how urgent, to whom, to which team, and how it ends. */
@Controller
@RequestMapping("/werkbak/{reference}")
class CaseWorkController {

    private final CaseActions actions;
    private final TriageCase triage;
    private final AssignCase assign;
    private final HandOverCase handOver;
    private final CloseCase close;
    private final ReopenCase reopen;
    private final PutOnWaitingList putOnWaitingList;
    private final StartHelp startHelp;
    private final RestrictCase restrict;

    CaseWorkController(
            CaseActions actions,
            TriageCase triage,
            AssignCase assign,
            HandOverCase handOver,
            CloseCase close,
            ReopenCase reopen,
            PutOnWaitingList putOnWaitingList,
            StartHelp startHelp,
            RestrictCase restrict) {
        this.actions = actions;
        this.triage = triage;
        this.assign = assign;
        this.handOver = handOver;
        this.close = close;
        this.reopen = reopen;
        this.putOnWaitingList = putOnWaitingList;
        this.startHelp = startHelp;
        this.restrict = restrict;
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
                "niveau",
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

    @PostMapping("/afsluiten")
    String close(
            @PathVariable String reference,
            @Valid @ModelAttribute("close") CloseForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(
                ref,
                worker,
                errors,
                model,
                "afsluiten",
                () -> close.handle(
                        new CloseCase.Input(
                                form.ticket(ref),
                                Objects.requireNonNull(form.getUitkomst()),
                                String.valueOf(form.getSluitReden())),
                        worker));
    }

    @PostMapping("/heropenen")
    String reopen(
            @PathVariable String reference,
            @Valid @ModelAttribute("reopen") ReasonForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(
                ref,
                worker,
                errors,
                model,
                "heropenen",
                () -> reopen.handle(new ReopenCase.Input(form.ticket(ref), String.valueOf(form.getReden())), worker));
    }

    @PostMapping("/wachtlijst")
    String putOnWaitingList(
            @PathVariable String reference,
            @Valid @ModelAttribute("waitingList") ReasonForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(
                ref,
                worker,
                errors,
                model,
                "wachtlijst",
                () -> putOnWaitingList.handle(
                        new PutOnWaitingList.Input(form.ticket(ref), String.valueOf(form.getReden())), worker));
    }

    @PostMapping("/starten")
    String start(
            @PathVariable String reference,
            @ModelAttribute("start") ReasonForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(
                ref,
                worker,
                errors,
                model,
                "stand",
                () -> startHelp.handle(new StartHelp.Input(form.ticket(ref)), worker));
    }

    @PostMapping("/besloten")
    String restrict(
            @PathVariable String reference,
            @RequestParam(defaultValue = "true") boolean besloten,
            @Valid @ModelAttribute("restrict") ReasonForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        var result = actions.act(
                ref,
                worker,
                errors,
                model,
                "besloten",
                () -> restrict.handle(
                        new RestrictCase.Input(form.ticket(ref), besloten, String.valueOf(form.getReden())), worker));
        return result.startsWith("redirect:") && besloten ? "redirect:/werkbak" : result;
    }
}
