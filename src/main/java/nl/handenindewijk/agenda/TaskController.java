package nl.handenindewijk.agenda;

import java.time.Clock;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One task of a case: done, moved or dropped. */
@Controller
@RequestMapping("/werkbak/{reference}/taken/wijzigen")
class TaskController {

    private final AgendaDesk desk;
    private final CaseTasksPage page;
    private final ChangeTask change;
    private final Clock clock;

    TaskController(AgendaDesk desk, CaseTasksPage page, ChangeTask change, Clock clock) {
        this.desk = desk;
        this.page = page;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView one(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String taak,
            @RequestParam(required = false) @Nullable String terug,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        if (taak == null) {
            return CaseTasksController.seeOther("/werkbak/" + folder.reference().value() + "/taken");
        }
        var id = Fields.id(taak).orElseThrow(NotHere::new);
        return page.one(folder, id, HttpStatus.OK).addObject("form", TaskChangeForm.of(page.task(folder, id), terug));
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String reference,
            @ModelAttribute("form") TaskChangeForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        var home = "/werkbak/" + folder.reference().value() + "/taken";
        var id = Fields.id(form.taak());
        if (id.isEmpty()) {
            return CaseTasksController.seeOther(home);
        }
        form.check(errors, DutchTime.today(clock));
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                change.handle(form.input(folder.reference()), worker);
                return CaseTasksController.seeOther(
                        "taken".equals(form.terug()) ? "/werkbak/taken?klaar" : home + "?klaar");
            } catch (ChangedMeanwhile meanwhile) {
                status = HttpStatus.CONFLICT;
            }
        }
        return page.one(folder, id.get(), status);
    }
}
