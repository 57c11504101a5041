package nl.handenindewijk.staff.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.absence.AbsenceForm;
import nl.handenindewijk.staff.absence.AbsenceRefused;
import nl.handenindewijk.staff.absence.EndAbsence;
import nl.handenindewijk.staff.absence.SetAbsence;
import nl.handenindewijk.staff.hours.ChangeHours.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hours, part for residents and absence of one worker, for administrators. */
@Controller
@RequestMapping("/beheer/uren/{id}")
class WorkerHoursController {

    private final HoursPage page;
    private final ChangeHours change;
    private final SetAbsence setAbsence;
    private final EndAbsence endAbsence;
    private final Clock clock;

    WorkerHoursController(
            HoursPage page, ChangeHours change, SetAbsence setAbsence, EndAbsence endAbsence, Clock clock) {
        this.page = page;
        this.change = change;
        this.setAbsence = setAbsence;
        this.endAbsence = endAbsence;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page.fresh(id, today());
    }

    @PostMapping
    ModelAndView change(
            @PathVariable UUID id, @ModelAttribute("hours") HoursForm form, BindingResult problems, CurrentWorker by) {
        page.worker(id, today());
        form.check(problems, today());
        if (problems.hasErrors()) {
            return page.again(HttpStatus.UNPROCESSABLE_CONTENT, id, today()).addObject("absence", new AbsenceForm());
        }
        try {
            change.handle(form.input(id, by.id()));
            return done(id);
        } catch (ChangedMeanwhile other) {
            return page.conflict(id, form, today());
        }
    }

    @PostMapping("/afwezig")
    ModelAndView away(
            @PathVariable UUID id,
            @Validated @ModelAttribute("absence") AbsenceForm form,
            BindingResult problems,
            CurrentWorker by) {
        page.worker(id, today());
        if (!problems.hasErrors()) {
            try {
                setAbsence.handle(
                        new SetAbsence.Input(
                                id,
                                Objects.requireNonNull(form.getVan()),
                                Objects.requireNonNull(form.getTot()),
                                form.getWaarnemer()),
                        by);
                return done(id);
            } catch (AbsenceRefused refused) {
                problems.rejectValue(refused.field(), refused.messageKey());
            }
        }
        return page.again(HttpStatus.UNPROCESSABLE_CONTENT, id, today()).addObject("hours", page.form(id, today()));
    }

    @PostMapping("/afwezig/einde")
    ModelAndView back(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID afwezigheid, CurrentWorker by) {
        page.worker(id, today());
        if (afwezigheid != null) {
            endAbsence.handle(afwezigheid, by);
        }
        return done(id);
    }

    private static ModelAndView done(UUID worker) {
        return new ModelAndView("redirect:/beheer/uren/" + worker + "?klaar", HttpStatus.SEE_OTHER);
    }

    private LocalDate today() {
        return DutchTime.today(clock);
    }
}
