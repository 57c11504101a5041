package nl.handenindewijk.terms.manage;

import java.time.Clock;
import java.util.Objects;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.terms.TermsBook;
import nl.handenindewijk.terms.TermsInForce;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Promises, alarms and days of the municipality, for its administrator. */
@Controller
@RequestMapping("/beheer/termijnen")
class TermsController {

    private final TermsBook book;
    private final StoredChoices stored;
    private final TermsHistory history;
    private final ChangeTerms change;
    private final Workers workers;
    private final Clock clock;

    TermsController(
            TermsBook book,
            StoredChoices stored,
            TermsHistory history,
            ChangeTerms change,
            Workers workers,
            Clock clock) {
        this.book = book;
        this.stored = stored;
        this.history = history;
        this.change = change;
        this.workers = workers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK).addObject("form", current());
    }

    /** Nothing is stored: shows what a question of this moment would be promised, now and then. */
    @PostMapping(params = "bekijk")
    ModelAndView preview(@ModelAttribute("form") TermsForm form, BindingResult problems) {
        var choices = new ReadForm(form, book.now().choices(), DutchTime.today(clock), problems).choices();
        if (problems.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page(HttpStatus.OK)
                .addObject(
                        "preview",
                        PromisePreview.of(
                                book.now().promises(), TermsInForce.of(choices).promises(), clock.instant()));
    }

    @PostMapping(params = "!bekijk")
    ModelAndView save(@ModelAttribute("form") TermsForm form, BindingResult problems, CurrentWorker by) {
        var read = new ReadForm(form, book.now().choices(), DutchTime.today(clock), problems);
        var choices = read.choices();
        read.checkReason();
        if (problems.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var reason = Objects.requireNonNull(form.reason()).strip();
            var changes = change.handle(new ChangeTerms.Input(form.seenVersion(), choices, reason, by.id()));
            var what = changes.isEmpty() ? "?zelfde" : "?bewaard";
            return new ModelAndView("redirect:/beheer/termijnen" + what, HttpStatus.SEE_OTHER);
        } catch (ChangedMeanwhile changed) {
            var current = current();
            return page(HttpStatus.CONFLICT)
                    .addObject("current", current)
                    .addObject("form", form.withVersion(current.seenVersion()));
        }
    }

    private TermsForm current() {
        return TermsForm.of(book.now().choices(), stored.version(), DutchTime.today(clock));
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("terms/termijnen", status)
                .addObject("history", history.newestFirst())
                .addObject("names", workers.allDisplayNames())
                .addObject("lengthFields", TermsForm.TERM_OF_FIELD)
                .addObject("zone", DutchTime.ZONE);
    }
}
