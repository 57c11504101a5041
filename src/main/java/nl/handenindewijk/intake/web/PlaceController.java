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

/** "Wat is uw adres?" */
@Controller
@RequestMapping("/hulp-vragen/adres")
class PlaceController {

    private final Steps steps;

    PlaceController(Steps steps) {
        this.steps = steps;
    }

    @GetMapping
    Object show(Visit visit, Model model) {
        model.addAttribute("keuzes", PlaceForm.Choice.values());
        return steps.show(Step.PLACE, PlaceForm.class, PlaceForm::of, visit, model);
    }

    @PostMapping(params = "taal")
    View speak(@ModelAttribute("form") PlaceForm form, @RequestParam String taal, Visit visit) {
        return steps.speak(Step.PLACE, form, taal, visit);
    }

    @PostMapping(params = "!taal")
    Object save(@Valid @ModelAttribute("form") PlaceForm form, BindingResult errors, Visit visit, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("keuzes", PlaceForm.Choice.values());
            return steps.again(Step.PLACE, visit, model);
        }
        return steps.next(Step.PLACE, answers -> answers.withWhereabouts(form.toWhereabouts()), visit);
    }
}
