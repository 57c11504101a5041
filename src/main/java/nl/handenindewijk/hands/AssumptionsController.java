package nl.handenindewijk.hands;

import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the municipality chooses its own hours and margins. */
@Controller
@RequestMapping("/beheer/handen/aannames")
class AssumptionsController {

    private final AssumptionsBook book;
    private final ChangeAssumptions change;
    private final PlanTexts texts;
    private final Workers workers;

    AssumptionsController(AssumptionsBook book, ChangeAssumptions change, PlanTexts texts, Workers workers) {
        this.book = book;
        this.change = change;
        this.texts = texts;
        this.workers = workers;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK).addObject("form", AssumptionsForm.of(book.current(), texts.numbers()));
    }

    @PostMapping
    ModelAndView save(@ModelAttribute("form") AssumptionsForm form, BindingResult problems, CurrentWorker by) {
        form.check(problems);
        if (problems.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            change.change(new ChangeAssumptions.Input(form.assumptions(), form.reason(), by.id()));
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            problems.reject("hands.conflict");
            return page(HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/beheer/handen?bewaard", HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(HttpStatus status) {
        var changes = book.changes();
        return new ModelAndView("hands/aannames", status)
                .addObject("teksten", texts)
                .addObject("velden", AssumptionsForm.LIMITS.keySet())
                .addObject("themas", Assumptions.first().hours().keySet())
                .addObject("wijzigingen", changes)
                .addObject(
                        "makers",
                        workers.displayNames(
                                changes.stream().map(AssumptionsBook.Change::by).toList()));
    }
}
