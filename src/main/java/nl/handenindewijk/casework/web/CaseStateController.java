package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import nl.handenindewijk.casework.PutOnWaitingList;
import nl.handenindewijk.casework.StartHelp;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The state of a case between reading and closing: begun or waiting. */
@Controller
@RequestMapping("/werkbak/{reference}")
class CaseStateController {

    private final CaseActions actions;
    private final PutOnWaitingList putOnWaitingList;
    private final StartHelp startHelp;

    CaseStateController(CaseActions actions, PutOnWaitingList putOnWaitingList, StartHelp startHelp) {
        this.actions = actions;
        this.putOnWaitingList = putOnWaitingList;
        this.startHelp = startHelp;
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
}
