package nl.handenindewijk.signals;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Files of creditors: check, read the report, make questions of them or throw them away. */
@Controller
@RequestMapping("/beheer/vroegsignalen")
class SignalController {

    private static final String HOME = "redirect:/beheer/vroegsignalen";

    private final CheckSignals check;
    private final ApplySignals apply;
    private final ImportShelf shelf;
    private final Workers workers;
    private final Clock clock;

    SignalController(CheckSignals check, ApplySignals apply, ImportShelf shelf, Workers workers, Clock clock) {
        this.check = check;
        this.apply = apply;
        this.shelf = shelf;
        this.workers = workers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return page(HttpStatus.OK).addObject("form", new SignalForm(DutchTime.today(clock), null));
    }

    /** The file stays in memory; what is kept of it is encrypted. */
    @PostMapping("/controleren")
    ModelAndView check(@ModelAttribute("form") SignalForm form, BindingResult errors, CurrentWorker worker)
            throws IOException {
        form.check(errors, DutchTime.today(clock));
        if (!errors.hasErrors()) {
            try {
                var id = check.check(new CheckSignals.Input(form.file().getBytes(), form.receivedOn(), worker.id()));
                return new ModelAndView(HOME + "/" + id, HttpStatus.SEE_OTHER);
            } catch (Unfit unfit) {
                var problem = unfit.at(0);
                errors.rejectValue("bestand", "signals.error.geweigerd");
                return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("mis", problem);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return new ModelAndView("signals/bestand")
                .addObject("b", found(id))
                .addObject("zone", DutchTime.ZONE)
                .addObject("namen", workers.allDisplayNames());
    }

    @PostMapping("/{id}/gebruiken")
    ModelAndView use(@PathVariable UUID id, CurrentWorker worker) {
        found(id);
        boolean done = apply.apply(id, worker);
        return new ModelAndView(HOME + "/" + id + (done ? "?klaar" : "?verlopen"), HttpStatus.SEE_OTHER);
    }

    @PostMapping("/{id}/weggooien")
    ModelAndView discard(@PathVariable UUID id) {
        found(id);
        return new ModelAndView(HOME + (apply.discard(id) ? "?weg" : "?verlopen"), HttpStatus.SEE_OTHER);
    }

    private SignalImport found(UUID id) {
        return shelf.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("signals/bestanden", status)
                .addObject("bestanden", shelf.latest())
                .addObject("kolommen", Column.values())
                .addObject("zone", DutchTime.ZONE)
                .addObject("namen", workers.allDisplayNames());
    }
}
