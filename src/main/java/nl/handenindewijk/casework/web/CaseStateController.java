package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import nl.handenindewijk.casework.PutOnWaitingList;
import nl.handenindewijk.casework.RestrictCase;
import nl.handenindewijk.casework.StartHelp;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The state of a case between reading and closing: begun, waiting, restricted. */
@Controller
@RequestMapping("/werkbak/{reference}")
class CaseStateController {

    private final CaseActions actions;
    private final PutOnWaitingList putOnWaitingList;
    private final StartHelp startHelp;
    private final RestrictCase restrict;

    CaseStateController(
            CaseActions actions, PutOnWaitingList putOnWaitingList, StartHelp startHelp, RestrictCase restrict) {
        this.actions = actions;
        this.putOnWaitingList = putOnWaitingList;
        this.startHelp = startHelp;
        this.restrict = restrict;
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
