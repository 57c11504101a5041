package nl.handenindewijk.intake.web;

import jakarta.validation.Valid;
import java.util.Set;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.intake.Step;
import nl.handenindewijk.shared.CurrentHelpLines;
import nl.handenindewijk.shared.HelpLine;
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

    /** Besides the urgent ones: lines for children, for sexual violence and for talking. */
    private static final Set<String> ALSO = Set.of("KINDERTELEFOON", "SEKSUEEL_GEWELD", "LUISTERLIJN");

    private final Steps steps;
    private final CurrentHelpLines helpLines;
    private final QuestionsAsked questions;

    DangerController(Steps steps, CurrentHelpLines helpLines, QuestionsAsked questions) {
        this.steps = steps;
        this.helpLines = helpLines;
        this.questions = questions;
    }

    @GetMapping("/gevaar")
    Object show(Visit visit, Model model) {
        choices(visit, model);
        return steps.show(Step.DANGER, DangerForm.class, DangerForm::of, visit, model);
    }

    @PostMapping(path = "/gevaar", params = "taal")
    View speak(@ModelAttribute("form") DangerForm form, @RequestParam String taal, Visit visit) {
        return steps.speak(Step.DANGER, form, taal, visit);
    }

    @PostMapping(path = "/gevaar", params = "!taal")
    Object save(@Valid @ModelAttribute("form") DangerForm form, BindingResult errors, Visit visit, Model model) {
        if (errors.hasErrors()) {
            choices(visit, model);
            return steps.again(Step.DANGER, visit, model);
        }
        var next =
                steps.next(Step.DANGER, answers -> answers.withDanger(form.toAnswer(), form.childrenAtHome()), visit);
        var inDanger = form.toAnswer() == DangerAnswer.YES;
        return inDanger ? new SeeOther(HELP + (visit.returning() ? "?terug=" + Step.CHECK.code() : "")) : next;
    }

    /** Its crisis line, say; the urgent ones are on the page already. */
    private static boolean isOfTheMunicipality(HelpLine line) {
        return line.isOwn() && !line.urgent() && line.group() == HelpLine.Group.NOW;
    }

    private void choices(Visit visit, Model model) {
        model.addAttribute("keuzes", DangerForm.Choice.values());
        model.addAttribute("voorAnder", visit.answers().themes().contains(Theme.ZORGEN_OM));
        model.addAttribute(
                "kinderen", questions.asksAboutChildren(visit.answers().themes()));
    }

    /** Whom to call now; from here the questions go on. */
    @GetMapping("/nu-hulp")
    String help(Visit visit, Model model) {
        model.addAttribute(
                "ook",
                helpLines.now().helpLines().stream()
                        .filter(line -> ALSO.contains(line.code()) || isOfTheMunicipality(line))
                        .toList());
        model.addAttribute("verder", steps.after(Step.DANGER, visit.answers(), visit));
        return "intake/nu-hulp";
    }
}
