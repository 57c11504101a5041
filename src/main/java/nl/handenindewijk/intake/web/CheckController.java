package nl.handenindewijk.intake.web;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.intake.Answers;
import nl.handenindewijk.intake.Step;
import nl.handenindewijk.intake.SubmitDraft;
import nl.handenindewijk.intake.SubmitDraft.Outcome;
import nl.handenindewijk.intake.own.OwnQuestions;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.shared.PersonalNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Klopt alles?" and sending. */
@Controller
@RequestMapping("/hulp-vragen")
class CheckController {

    private final SubmitDraft submit;
    private final Areas areas;
    private final QuestionsAsked questions;
    private final OwnQuestions own;

    CheckController(SubmitDraft submit, Areas areas, QuestionsAsked questions, OwnQuestions own) {
        this.submit = submit;
        this.areas = areas;
        this.questions = questions;
        this.own = own;
    }

    @GetMapping("/controleren")
    Object show(Visit visit, Model model) {
        var answers = visit.answers();
        if (answers.firstMissing() != Step.CHECK) {
            return new SeeOther(answers.firstMissing().path());
        }
        model.addAttribute("stap", new StepPage(Step.CHECK, false, false));
        model.addAttribute("antwoorden", answers);
        var story = String.valueOf(answers.story());
        model.addAttribute("verhaal", PersonalNumbers.mask(story));
        model.addAttribute("nummers", !PersonalNumbers.find(story).isEmpty());
        model.addAttribute("gevaar", DangerForm.of(answers).gevaar());
        model.addAttribute(
                "kinderen",
                questions.asksAboutChildren(answers.themes())
                        ? DangerForm.of(answers).kinderen()
                        : null);
        model.addAttribute("eigenVragen", own.about(answers.themes()));
        model.addAttribute("kanalen", ReachForm.of(answers).channelNames());
        model.addAttribute("dagdelen", ReachForm.of(answers).times());
        model.addAttribute("wijk", district(answers).map(District::name).orElse(null));
        return "intake/controleren";
    }

    /** The hidden key decides what is sent, so that no page that lay open somewhere sends twice. */
    @PostMapping("/versturen")
    View send(@RequestParam(name = "sleutel", required = false) @Nullable String key, Visit visit) {
        var submissionKey = Keys.parse(key).orElseGet(UUID::randomUUID);
        var outcome = submit.submit(new SubmitDraft.Input(visit.token(), submissionKey, visit.language()));
        if (outcome instanceof Outcome.Sent sent) {
            visit.leadTo(sent.receipt());
            return new SeeOther(ReceiptController.PATH);
        }
        if (outcome instanceof Outcome.Incomplete incomplete) {
            return new SeeOther(incomplete.step().path());
        }
        return new SeeOther(Step.TOPIC.path() + "?verlopen");
    }

    /** Somebody who reloads the address of sending. */
    @GetMapping("/versturen")
    View reload() {
        return new SeeOther(Step.CHECK.path());
    }

    private Optional<District> district(Answers answers) {
        var place = answers.whereabouts();
        if (place == null || place.postcode() == null) {
            return Optional.empty();
        }
        var number = place.houseNumber();
        return areas.quarterOf(place.postcode(), number == null ? 0 : number)
                .flatMap(quarter -> areas.district(quarter.districtCode()));
    }
}
