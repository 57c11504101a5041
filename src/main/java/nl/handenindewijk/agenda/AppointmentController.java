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

/** One appointment of a case: how it went, or when it is instead. */
@Controller
@RequestMapping("/werkbak/{reference}/afspraken/wijzigen")
class AppointmentController {

    private final AgendaDesk desk;
    private final AppointmentsPage page;
    private final ChangeAppointment change;
    private final Clock clock;

    AppointmentController(AgendaDesk desk, AppointmentsPage page, ChangeAppointment change, Clock clock) {
        this.desk = desk;
        this.page = page;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView one(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String afspraak,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        if (afspraak == null) {
            return CaseTasksController.seeOther("/werkbak/" + folder.reference().value() + "/afspraken");
        }
        var id = Fields.id(afspraak).orElseThrow(NotHere::new);
        return page.one(folder, id, HttpStatus.OK).addObject("form", AppointmentChangeForm.of(page.find(folder, id)));
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String reference,
            @ModelAttribute("form") AppointmentChangeForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        var home = "/werkbak/" + folder.reference().value();
        var id = Fields.id(form.afspraak());
        if (id.isEmpty()) {
            return CaseTasksController.seeOther(home + "/afspraken");
        }
        form.check(errors, DutchTime.today(clock));
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                change.handle(form.input(folder.reference()), worker);
                return CaseTasksController.seeOther(
                        form.isKept() ? home + "?klaar=contact#contact" : home + "/afspraken?klaar");
            } catch (ChangedMeanwhile meanwhile) {
                status = HttpStatus.CONFLICT;
            } catch (TooEarly early) {
                errors.rejectValue("actie", "agenda.error.early");
            }
        }
        return page.one(folder, id.get(), status);
    }
}
