package nl.handenindewijk.intake.web;

import jakarta.validation.Valid;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.intake.Step;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Is er nu direct gevaar?" Whoever says yes first sees whom to call, and can then still leave a message. */
@Controller
@RequestMapping("/hulp-vragen")
class DangerController {

    private static final String HELP = "/hulp-vragen/nu-hulp";

    private final Steps steps;

    DangerController(Steps steps) {
        this.steps = steps;
    }

    @GetMapping("/gevaar")
    Object show(Visit visit, Model model) {
        model.addAttribute("keuzes", DangerForm.Choice.values());
        return steps.show(Step.DANGER, DangerForm.class, DangerForm::of, visit, model);
    }

    @PostMapping(path = "/gevaar", params = "taal")
    View speak(@ModelAttribute("form") DangerForm form, @RequestParam String taal, Visit visit) {
        return steps.speak(Step.DANGER, form, taal, visit);
    }

    @PostMapping(path = "/gevaar", params = "!taal")
    Object save(@Valid @ModelAttribute("form") DangerForm form, BindingResult errors, Visit visit, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("keuzes", DangerForm.Choice.values());
            return steps.again(Step.DANGER, visit, model);
        }
        var next = steps.next(Step.DANGER, answers -> answers.withDanger(form.toAnswer()), visit);
        var inDanger = form.toAnswer() == DangerAnswer.YES;
        return inDanger ? new SeeOther(HELP + (visit.returning() ? "?terug=" + Step.CHECK.code() : "")) : next;
    }

    /** Whom to call now; from here the questions go on. */
    @GetMapping("/nu-hulp")
    String help(Visit visit, Model model) {
        model.addAttribute("verder", steps.after(Step.DANGER, visit.answers(), visit));
        return "intake/nu-hulp";
    }
}
