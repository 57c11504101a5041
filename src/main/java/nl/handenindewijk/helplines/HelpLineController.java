package nl.handenindewijk.helplines;

import java.time.Clock;
import nl.handenindewijk.helplines.ChangeHelpLine.ChangedMeanwhile;
import nl.handenindewijk.helplines.HelpLineChanged.What;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.HelpLine;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The help lines, for the administrator of the municipality. */
@Controller
@RequestMapping("/beheer/hulplijnen")
class HelpLineController {

    /** The emergency number is never taken out. */
    static final String ALARM = "ALARM";

    private final HelpLineShelf shelf;
    private final ChangeHelpLine change;
    private final Workers workers;
    private final Clock clock;

    HelpLineController(HelpLineShelf shelf, ChangeHelpLine change, Workers workers, Clock clock) {
        this.shelf = shelf;
        this.change = change;
        this.workers = workers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("helplines/lines")
                .addObject("lines", shelf.lines(DutchTime.today(clock)))
                .addObject("own", shelf.hasOwn())
                .addObject("history", shelf.history())
                .addObject("names", workers.allDisplayNames())
                .addObject("zone", DutchTime.ZONE);
    }

    @GetMapping("/lijn")
    ModelAndView show(@RequestParam(defaultValue = "") String code) {
        var form = code.isEmpty() ? HelpLineForm.empty() : HelpLineForm.of(shelf.line(code), shelf.seen(code));
        return page(HttpStatus.OK, code).addObject("form", form);
    }

    /** Nothing is stored: shows the line as residents would see it. */
    @PostMapping(path = "/lijn", params = "bekijk")
    ModelAndView preview(@ModelAttribute("form") HelpLineForm form, BindingResult errors) {
        var code = form.code() == null ? "" : form.code();
        form.checkLine(errors);
        var status = errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        var line = form.toLine(shelf.freeCode(), null, DutchTime.today(clock));
        return page(status, code).addObject("preview", errors.hasErrors() ? null : line);
    }

    @PostMapping(path = "/lijn", params = "!bekijk")
    ModelAndView save(@ModelAttribute("form") HelpLineForm form, BindingResult errors, CurrentWorker by) {
        var code = form.code() == null ? "" : form.code();
        form.check(errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, code);
        }
        var before = code.isEmpty() ? null : shelf.line(code).checked();
        var line = form.toLine(shelf.freeCode(), before, DutchTime.today(clock));
        return store(What.CHANGED, line, form, by);
    }

    @PostMapping("/nagekeken")
    ModelAndView checked(@RequestParam String code, @RequestParam(defaultValue = "-1") long gezien, CurrentWorker by) {
        var line = shelf.line(code).checkedOn(DutchTime.today(clock));
        return store(What.CHECKED, line, HelpLineForm.of(line, gezien), by);
    }

    @PostMapping("/weg")
    ModelAndView remove(
            @RequestParam String code,
            @ModelAttribute("form") HelpLineForm form,
            BindingResult errors,
            CurrentWorker by) {
        var line = shelf.line(code);
        form.checkReason(errors);
        if (errors.hasErrors() || code.equals(ALARM)) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, code)
                    .addObject("form", HelpLineForm.of(line, form.seen()))
                    .addObject("noReason", true);
        }
        return store(What.REMOVED, line, HelpLineForm.of(line, form.seen()).because(form.reason()), by);
    }

    private ModelAndView store(What what, HelpLine line, HelpLineForm form, CurrentWorker by) {
        try {
            var reason = what == What.CHECKED ? null : form.reason();
            change.handle(new ChangeHelpLine.Input(what, line, form.seen(), reason, by.id()));
            shelf.refresh();
            return new ModelAndView("redirect:/beheer/hulplijnen?bewaard", HttpStatus.SEE_OTHER);
        } catch (ChangedMeanwhile changed) {
            return page(HttpStatus.CONFLICT, line.code())
                    .addObject("current", shelf.line(line.code()))
                    .addObject("form", form.onTopOf(shelf.seen(line.code())));
        }
    }

    private ModelAndView page(HttpStatus status, String code) {
        return new ModelAndView("helplines/line", status)
                .addObject("line", code.isEmpty() ? null : shelf.line(code))
                .addObject("mayGo", !code.isEmpty() && !code.equals(ALARM) && !shelf.isRemoved(code))
                .addObject("groups", HelpLine.Group.values());
    }
}
