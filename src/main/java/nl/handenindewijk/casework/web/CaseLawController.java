package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.handenindewijk.casework.ClassifyCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a case is in law. */
@Controller
class CaseLawController {

    private final CaseActions actions;
    private final ClassifyCase classify;

    CaseLawController(CaseActions actions, ClassifyCase classify) {
        this.actions = actions;
        this.classify = classify;
    }

    @PostMapping("/werkbak/{reference}/soort")
    String classify(
            @PathVariable String reference,
            @Valid @ModelAttribute("classify") ClassifyForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(
                ref,
                worker,
                errors,
                model,
                "soort-vraag",
                () -> classify.handle(
                        new ClassifyCase.Input(
                                form.ticket(ref),
                                Objects.requireNonNull(form.getKwalificatie()),
                                Objects.requireNonNull(form.getKwalificatieReden())),
                        worker));
    }
}
