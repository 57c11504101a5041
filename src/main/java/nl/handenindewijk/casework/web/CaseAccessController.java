package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.handenindewijk.casework.DecideAccess;
import nl.handenindewijk.casework.RestrictCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may see a case: restricted or not, and colleagues who may or may never. */
@Controller
@RequestMapping("/werkbak/{reference}")
class CaseAccessController {

    private final CaseActions actions;
    private final RestrictCase restrict;
    private final DecideAccess decide;

    CaseAccessController(CaseActions actions, RestrictCase restrict, DecideAccess decide) {
        this.actions = actions;
        this.restrict = restrict;
        this.decide = decide;
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

    @PostMapping("/toegang")
    String decide(
            @PathVariable String reference,
            @Valid @ModelAttribute("access") AccessForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        var result = actions.act(
                ref,
                worker,
                errors,
                model,
                "wie-mag",
                () -> decide.handle(
                        new DecideAccess.Input(
                                form.ticket(ref),
                                Objects.requireNonNull(form.getCollega()),
                                Objects.requireNonNull(form.getToegang()).decision(),
                                String.valueOf(form.getToegangReden())),
                        worker));
        boolean keptOut =
                form.getToegang() == AccessForm.Choice.EXCLUDED && worker.id().equals(form.getCollega());
        return result.startsWith("redirect:") && keptOut ? "redirect:/werkbak" : result;
    }
}
