package nl.handenindewijk.hands;

import java.util.Optional;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The assumptions on whatever page shows them: what holds now, who changed it before and why, and a change. */
@Component
class AssumptionsSheet {

    private final AssumptionsBook book;
    private final ChangeAssumptions change;
    private final PlanTexts texts;
    private final Workers workers;

    AssumptionsSheet(AssumptionsBook book, ChangeAssumptions change, PlanTexts texts, Workers workers) {
        this.book = book;
        this.change = change;
        this.texts = texts;
        this.workers = workers;
    }

    AssumptionsForm current() {
        return AssumptionsForm.of(book.current(), texts.numbers());
    }

    ModelAndView page(String view, HttpStatus status) {
        var changes = book.changes();
        return new ModelAndView(view, status)
                .addObject("teksten", texts)
                .addObject("themas", Assumptions.first().hours().keySet())
                .addObject("wijzigingen", changes)
                .addObject(
                        "makers",
                        workers.displayNames(
                                changes.stream().map(AssumptionsBook.Change::by).toList()));
    }

    /**
     * Keeps what was typed.
     *
     * @param form with all numbers
     * @param problems where it is told what cannot be kept
     * @return status of the page that tells it; empty if all was kept
     */
    Optional<HttpStatus> save(AssumptionsForm form, BindingResult problems, CurrentWorker by) {
        form.check(problems);
        if (problems.hasErrors()) {
            return Optional.of(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            change.change(new ChangeAssumptions.Input(form.assumptions(), form.reason(), by.id()));
            return Optional.empty();
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            problems.reject("hands.conflict");
            return Optional.of(HttpStatus.CONFLICT);
        }
    }
}
