package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.handenindewijk.casework.JudgeSign;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** <i>Klopt</i> or <i>klopt niet</i>: one click on a sign of danger. */
@Controller
@RequestMapping("/werkbak/{reference}/signaal")
class SignController {

    private final CaseActions actions;
    private final JudgeSign judge;

    SignController(CaseActions actions, JudgeSign judge) {
        this.actions = actions;
        this.judge = judge;
    }

    @PostMapping
    String judge(
            @PathVariable String reference,
            @Valid @ModelAttribute("sign") SignForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(
                ref,
                worker,
                errors,
                model,
                "verhaal",
                () -> judge.handle(
                        new JudgeSign.Input(
                                form.ticket(ref),
                                Objects.requireNonNull(form.getTeken()),
                                Objects.requireNonNull(form.getOordeel())),
                        worker));
    }
}
