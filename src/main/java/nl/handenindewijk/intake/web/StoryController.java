package nl.handenindewijk.intake.web;

import jakarta.validation.Valid;
import nl.handenindewijk.dangersigns.DangerDetector;
import nl.handenindewijk.intake.Step;
import nl.handenindewijk.intake.own.OwnQuestions;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * "Vertel in uw eigen woorden wat er is." Words that may speak of danger bring the page back once, with whom to call on
 * top; it never says which words, and never keeps anybody from going on.
 */
@Controller
@RequestMapping("/hulp-vragen/verhaal")
class StoryController {

    /** The page opens on whom to call; the word in the address says nothing to who reads it later. */
    private static final String HELP = "#vooraf";

    private final Steps steps;
    private final DangerDetector detector;
    private final MessageSource messages;
    private final OwnQuestions own;

    StoryController(Steps steps, DangerDetector detector, MessageSource messages, OwnQuestions own) {
        this.steps = steps;
        this.detector = detector;
        this.messages = messages;
        this.own = own;
    }

    /** What the page always needs. */
    @ModelAttribute
    void questions(Visit visit, Model model) {
        model.addAttribute("eigenVragen", own.about(visit.answers().themes()));
    }

    @GetMapping
    Object show(Visit visit, Model model) {
        model.addAttribute("hulp", visit.answers().helpShown());
        return steps.show(Step.STORY, StoryForm.class, StoryForm::of, visit, model);
    }

    @PostMapping(params = "taal")
    View speak(@ModelAttribute("form") StoryForm form, @RequestParam String taal, Visit visit) {
        return steps.speak(Step.STORY, form, taal, visit);
    }

    /** "Ik vertel het liever aan de telefoon": a story is needed, so this is it, unless something was typed. */
    @PostMapping(params = {"bellen", "!taal"})
    Object rather(@ModelAttribute("form") StoryForm form, BindingResult errors, Visit visit, Model model) {
        var words = messages.getMessage("intake.verhaal.liever-bellen", null, LocaleContextHolder.getLocale());
        var story = Typed.isEmpty(form.verhaal()) ? new StoryForm(words, form.eigen()) : form;
        story.check(errors);
        return save(story, errors, visit, model);
    }

    @PostMapping(params = {"!bellen", "!taal"})
    Object save(@Valid @ModelAttribute("form") StoryForm form, BindingResult errors, Visit visit, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("hulp", visit.answers().helpShown());
            return steps.again(Step.STORY, visit, model);
        }
        var story = form.toStory();
        var given = own.clean(form.eigen());
        var danger = !detector.judge(story, visit.language()).signs().isEmpty();
        if (danger && !visit.answers().helpShown()) {
            visit.save(answers -> answers.withStory(story).withOwn(given).withHelpShown());
            return new SeeOther(steps.path(Step.STORY, visit) + HELP);
        }
        return steps.next(Step.STORY, answers -> answers.withStory(story).withOwn(given), visit);
    }
}
