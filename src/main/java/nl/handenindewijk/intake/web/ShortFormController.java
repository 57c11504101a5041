package nl.handenindewijk.intake.web;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.intake.SubmitAtOnce;
import nl.handenindewijk.intake.own.OwnQuestions;
import nl.handenindewijk.shared.TopicsOnOffer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Everything on one page. */
@Controller
@RequestMapping(ShortFormController.PATH)
class ShortFormController {

    static final String PATH = "/hulp-vragen/kort";
    private static final String PAGE = "kort";

    private final Steps steps;
    private final SubmitAtOnce submit;
    private final TopicsOnOffer topics;
    private final QuestionsAsked questions;
    private final OwnQuestions own;

    ShortFormController(
            Steps steps, SubmitAtOnce submit, TopicsOnOffer topics, QuestionsAsked questions, OwnQuestions own) {
        this.steps = steps;
        this.submit = submit;
        this.topics = topics;
        this.questions = questions;
        this.own = own;
    }

    /** What the page always needs. */
    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("themas", topics.codes());
        model.addAttribute("vraagKinderen", questions.mayAskAboutChildren());
        model.addAttribute("eigenVragen", own.all());
        model.addAttribute("vraagNaam", questions.asksName(Set.of()));
        model.addAttribute("gevaren", DangerForm.Choice.values());
        model.addAttribute("adressen", PlaceForm.Choice.values());
        model.addAttribute("kanalen", ReachForm.CHOICES);
    }

    @GetMapping
    String show(Visit visit, Model model) {
        model.addAttribute("form", steps.form(PAGE, ShortForm.class, ShortForm::of, visit));
        return "intake/kort";
    }

    @PostMapping(params = "taal")
    View speak(@ModelAttribute("form") ShortForm form, @RequestParam String taal, Visit visit) {
        return steps.speak(PAGE, PATH, form, taal, visit);
    }

    @PostMapping(params = "!taal")
    Object send(@Valid @ModelAttribute("form") ShortForm form, BindingResult errors, Visit visit, Model model) {
        if (!errors.hasErrors() && form.lacksAddress()) {
            errors.rejectValue("kanaal", "intake.error.kanaal.adres");
        }
        if (errors.hasErrors()) {
            visit.refuse(model);
            return "intake/kort";
        }
        var sent = submit.submit(new SubmitAtOnce.Input(
                visit.token(), form.toAnswers().withOwn(own.clean(form.eigen())), visit.language()));
        if (sent.isEmpty()) {
            model.addAttribute("form", form.withKey(UUID.randomUUID()));
            model.addAttribute("alVerstuurd", true);
            visit.refuse(model);
            return "intake/kort";
        }
        visit.leadTo(sent.get());
        return new SeeOther(ReceiptController.PATH);
    }
}
