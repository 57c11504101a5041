package nl.handenindewijk.goals;

import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The goals of a case and what became of them. */
@Controller
@RequestMapping("/werkbak/{reference}/doelen")
class GoalsController {

    private final GoalDesk desk;
    private final Goals goals;
    private final SetGoal set;
    private final SettleGoal settle;

    GoalsController(GoalDesk desk, Goals goals, SetGoal set, SettleGoal settle) {
        this.desk = desk;
        this.goals = goals;
        this.set = set;
        this.settle = settle;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String klaar,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        return page(folder, HttpStatus.OK).addObject("done", klaar != null).addObject("form", GoalForm.empty());
    }

    @PostMapping
    ModelAndView set(
            @PathVariable String reference,
            @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        form.check(errors);
        if (errors.hasErrors()) {
            return page(folder, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        set.handle(form.input(folder.reference()), worker);
        return saved(folder);
    }

    /** One press of a button per goal; whatever no button sends changes nothing. */
    @PostMapping("/uitkomst")
    ModelAndView settle(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID doel,
            @RequestParam(required = false) @Nullable String uitkomst,
            @RequestParam(required = false) @Nullable String sleutel,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        boolean known = Stream.of(GoalState.values())
                .anyMatch(one -> one != GoalState.OPEN && one.name().equals(uitkomst));
        if (doel != null && uitkomst != null && known) {
            settle.handle(new SettleGoal.Input(folder.reference(), doel, uitkomst, GoalForm.key(sleutel)), worker);
        }
        return saved(folder);
    }

    private ModelAndView page(Folder folder, HttpStatus status) {
        var all = goals.of(folder.id());
        return new ModelAndView("goals/doelen", status)
                .addObject("folder", folder)
                .addObject("open", all.stream().filter(Goal::isOpen).toList())
                .addObject(
                        "settled", all.stream().filter(goal -> !goal.isOpen()).toList())
                .addObject("domains", Domain.values())
                .addObject("outcomes", Stream.of(GoalState.values()).skip(1).toList())
                .addObject("sleutel", UUID.randomUUID());
    }

    private static ModelAndView saved(Folder folder) {
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/doelen?klaar", HttpStatus.SEE_OTHER);
    }
}
