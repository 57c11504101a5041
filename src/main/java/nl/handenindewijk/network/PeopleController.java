package nl.handenindewijk.network;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Folders;
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

/** The persons around a resident, beside the case. */
@Controller
@RequestMapping("/werkbak/{reference}/mensen")
class PeopleController {

    private final Folders folders;
    private final People people;
    private final NotePerson note;
    private final RemovePerson remove;
    private final Namesakes namesakes;
    private final Clock clock;

    PeopleController(
            Folders folders, People people, NotePerson note, RemovePerson remove, Namesakes namesakes, Clock clock) {
        this.folders = folders;
        this.people = people;
        this.note = note;
        this.remove = remove;
        this.namesakes = namesakes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String wie,
            CurrentWorker worker) {
        var folder = folders.open(reference, worker);
        var today = DutchTime.today(clock);
        var form = people.of(folder.id()).stream()
                .filter(each -> each.id().toString().equals(wie))
                .findFirst()
                .map(each -> PersonForm.of(each, today))
                .orElseGet(() -> PersonForm.empty(today));
        return page(folder, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String reference,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = folders.open(reference, worker);
        form.check(errors, DutchTime.today(clock));
        if (errors.hasErrors()) {
            return page(folder, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var in = new NotePerson.Input(folder, form.id(), form.seen(), form.toPerson(), form.key());
        return note.handle(in, worker) ? back(folder, "bewaard") : conflict(folder, form);
    }

    @PostMapping("/verwijderen")
    ModelAndView remove(
            @PathVariable String reference, @RequestParam(required = false) @Nullable UUID id, CurrentWorker worker) {
        var folder = folders.open(reference, worker);
        if (id != null) {
            remove.handle(folder, id, worker);
        }
        return back(folder, "weg");
    }

    private ModelAndView conflict(Folder folder, PersonForm form) {
        long now = people.of(folder.id()).stream()
                .filter(each -> each.id().equals(form.id()))
                .mapToLong(People.Stored::version)
                .findFirst()
                .orElse(-1);
        return page(folder, HttpStatus.CONFLICT)
                .addObject("form", form.onTopOf(now))
                .addObject("conflict", true);
    }

    private ModelAndView page(Folder folder, HttpStatus status) {
        return new ModelAndView("network/mensen", status)
                .addObject("f", folder)
                .addObject("mensen", people.of(folder.id()))
                .addObject("team", namesakes.team(folder))
                .addObject("naamgenoten", namesakes)
                .addObject("zone", DutchTime.ZONE);
    }

    private static ModelAndView back(Folder folder, String what) {
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/mensen?" + what, HttpStatus.SEE_OTHER);
    }
}
