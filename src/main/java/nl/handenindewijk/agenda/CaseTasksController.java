package nl.handenindewijk.agenda;

import java.time.Clock;
import nl.handenindewijk.shared.DutchTime;
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

/** The tasks of a case. */
@Controller
@RequestMapping("/werkbak/{reference}/taken")
class CaseTasksController {

    private final AgendaDesk desk;
    private final CaseTasksPage page;
    private final AddTask add;
    private final Clock clock;

    CaseTasksController(AgendaDesk desk, CaseTasksPage page, AddTask add, Clock clock) {
        this.desk = desk;
        this.page = page;
        this.add = add;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String klaar,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        return page.list(folder, worker, HttpStatus.OK)
                .addObject("done", klaar != null)
                .addObject("form", TaskForm.empty(worker.id()));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String reference,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        form.check(errors, DutchTime.today(clock), desk.colleagues(folder));
        if (errors.hasErrors()) {
            return page.list(folder, worker, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        add.handle(form.input(folder.reference()), worker);
        return seeOther("/werkbak/" + folder.reference().value() + "/taken?klaar");
    }

    static ModelAndView seeOther(String path) {
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }
}
