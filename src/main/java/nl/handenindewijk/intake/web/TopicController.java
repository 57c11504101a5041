package nl.handenindewijk.intake.web;

import jakarta.validation.Valid;
import java.util.Set;
import nl.handenindewijk.intake.Step;
import nl.handenindewijk.shared.TopicsOnOffer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Waar gaat uw vraag over?" */
@Controller
@RequestMapping("/hulp-vragen")
class TopicController {

    private final Steps steps;
    private final TopicsOnOffer topics;

    TopicController(Steps steps, TopicsOnOffer topics) {
        this.steps = steps;
        this.topics = topics;
    }

    /** A tile of the start page sends its theme along by post, so that no topic stays in the browser's history. */
    @PostMapping
    View begin(@RequestParam(defaultValue = "") Set<String> thema, Visit visit) {
        var chosen = new TopicForm(thema);
        return steps.speak(Step.TOPIC.code(), Step.TOPIC.path(), chosen, visit.language(), visit);
    }

    /** A plain link may carry a theme as well. */
    @GetMapping
    View first(@RequestParam(defaultValue = "") Set<String> thema) {
        var known = new TopicForm(thema).toThemes().get(0);
        return new SeeOther(Step.TOPIC.path() + (thema.isEmpty() ? "" : "?thema=" + known.name()));
    }

    @GetMapping("/onderwerp")
    Object show(
            @RequestParam(defaultValue = "") Set<String> thema,
            @RequestParam(required = false) String verlopen,
            Visit visit,
            Model model) {
        model.addAttribute("themas", topics.codes());
        model.addAttribute("verlopen", verlopen != null);
        if (visit.answers().themes().isEmpty() && visit.answers().unfinished() == null) {
            return steps.show(Step.TOPIC, TopicForm.class, answers -> new TopicForm(thema), visit, model);
        }
        return steps.show(Step.TOPIC, TopicForm.class, TopicForm::of, visit, model);
    }

    @PostMapping(path = "/onderwerp", params = "taal")
    View speak(@ModelAttribute("form") TopicForm form, @RequestParam String taal, Visit visit) {
        return steps.speak(Step.TOPIC, form, taal, visit);
    }

    @PostMapping(path = "/onderwerp", params = "!taal")
    View save(@Valid @ModelAttribute("form") TopicForm form, Visit visit) {
        return steps.next(Step.TOPIC, answers -> answers.withThemes(form.toThemes()), visit);
    }
}
