package nl.handenindewijk.staff.hours;

import java.time.LocalDate;
import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.WorkerHours;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.staff.Workforce;
import nl.handenindewijk.staff.absence.AbsenceForm;
import nl.handenindewijk.staff.absence.PlannedAbsences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Puts the hours of one worker on a page. */
@Component
class HoursPage {

    private final HoursBook book;
    private final Workforce workforce;
    private final Workers workers;
    private final PlannedAbsences absences;

    HoursPage(HoursBook book, Workforce workforce, Workers workers, PlannedAbsences absences) {
        this.book = book;
        this.workforce = workforce;
        this.workers = workers;
        this.absences = absences;
    }

    /** @throws ResponseStatusException 404 for who cannot be given work */
    WorkerHours worker(UUID id, LocalDate today) {
        return workforce.hours(workers.teamIds(id), today).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ModelAndView fresh(UUID id, LocalDate today) {
        return again(HttpStatus.OK, id, today)
                .addObject("hours", form(id, today))
                .addObject("absence", new AbsenceForm());
    }

    /** What holds, to be changed from today on. */
    HoursForm form(UUID id, LocalDate today) {
        return HoursForm.of(worker(id, today), today, book.version(id));
    }

    /** What was typed stands on top of what somebody else saved. */
    ModelAndView conflict(UUID id, HoursForm typed, LocalDate today) {
        return again(HttpStatus.CONFLICT, id, today)
                .addObject("hours", typed.onTopOf(book.version(id)))
                .addObject("absence", new AbsenceForm())
                .addObject("conflict", true);
    }

    /** With one of the forms, and what is wrong with it, as it was bound. */
    ModelAndView again(HttpStatus status, UUID id, LocalDate today) {
        var teams = workers.teamIds(id);
        var colleagues = absences.colleagues(teams);
        colleagues.remove(id);
        return new ModelAndView("staff/uren-medewerker", status)
                .addObject("mens", worker(id, today))
                .addObject("wijzigingen", book.of(id))
                .addObject("afwezig", absences.of(id))
                .addObject("collegas", colleagues)
                .addObject("vandaag", today)
                .addObject("namen", workers.allDisplayNames())
                .addObject("zone", DutchTime.ZONE);
    }
}
