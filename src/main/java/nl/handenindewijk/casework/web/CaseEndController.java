package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.handenindewijk.casework.CloseCase;
import nl.handenindewijk.casework.ReopenCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a case ends, and how it is taken up again. */
@Controller
@RequestMapping("/werkbak/{reference}")
class CaseEndController {

    private final CaseActions actions;
    private final CloseCase close;
    private final ReopenCase reopen;

    CaseEndController(CaseActions actions, CloseCase close, ReopenCase reopen) {
        this.actions = actions;
        this.close = close;
        this.reopen = reopen;
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
}
