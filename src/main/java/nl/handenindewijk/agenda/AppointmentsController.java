package nl.handenindewijk.agenda;

import java.time.Clock;
import java.util.List;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The appointments of a case. */
@Controller
@RequestMapping("/werkbak/{reference}/afspraken")
class AppointmentsController {

    private final AgendaDesk desk;
    private final AppointmentsPage page;
    private final MakeAppointment make;
    private final CalendarFile file;
    private final Clock clock;

    AppointmentsController(
            AgendaDesk desk, AppointmentsPage page, MakeAppointment make, CalendarFile file, Clock clock) {
        this.desk = desk;
        this.page = page;
        this.make = make;
        this.file = file;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String klaar,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        return page.list(folder, HttpStatus.OK)
                .addObject("done", klaar != null)
                .addObject("form", AppointmentForm.empty(worker.id()));
    }

    @PostMapping
    ModelAndView make(
            @PathVariable String reference,
            @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        form.check(errors, DutchTime.today(clock), desk.colleagues(folder));
        if (errors.hasErrors()) {
            return page.list(folder, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        make.handle(form.input(folder.reference()), worker);
        return CaseTasksController.seeOther("/werkbak/" + folder.reference().value() + "/afspraken?klaar");
    }

    /** For a calendar of one's own: says when, and no more. */
    @GetMapping("/bestand")
    ResponseEntity<String> file(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String afspraak,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        if (afspraak == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST); // the page in words
        }
        var found = page.find(folder, Fields.id(afspraak).orElseThrow(NotHere::new));
        var label = folder.restricted() ? null : folder.reference().value();
        return ResponseEntity.ok()
                .contentType(FeedController.CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("afspraak.ics")
                                .build()
                                .toString())
                .body(file.of(List.of(new CalendarFile.Item(found, label))));
    }
}
