package nl.handenindewijk.intake.web;

import jakarta.validation.Valid;
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

/** "Hoe mogen wij u bereiken?" */
@Controller
@RequestMapping("/hulp-vragen/bereiken")
class ReachController {

    private final Steps steps;
    private final QuestionsAsked questions;

    ReachController(Steps steps, QuestionsAsked questions) {
        this.steps = steps;
        this.questions = questions;
    }

    /** What the page always needs. */
    @ModelAttribute
    void questions(Visit visit, Model model) {
        model.addAttribute("vraagNaam", questions.asksName(visit.answers().themes()));
    }

    @GetMapping
    Object show(Visit visit, Model model) {
        model.addAttribute("keuzes", ReachForm.CHOICES);
        return steps.show(Step.REACH, ReachForm.class, ReachForm::of, visit, model);
    }

    @PostMapping(params = "taal")
    View speak(@ModelAttribute("form") ReachForm form, @RequestParam String taal, Visit visit) {
        return steps.speak(Step.REACH, form, taal, visit);
    }

    @PostMapping(params = "!taal")
    Object save(@Valid @ModelAttribute("form") ReachForm form, BindingResult errors, Visit visit, Model model) {
        var place = visit.answers().whereabouts();
        if (place != null && form.lacksAddress(place)) {
            errors.rejectValue("kanaal", "intake.error.kanaal.adres");
        }
        if (errors.hasErrors()) {
            model.addAttribute("keuzes", ReachForm.CHOICES);
            return steps.again(Step.REACH, visit, model);
        }
        return steps.next(Step.REACH, answers -> answers.withReach(form.toReach()), visit);
    }
}
