package nl.handenindewijk.neighbourhood.imports;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.neighbourhood.Administrators;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Files about areas: confirm, look back, undo. */
@Controller
@RequestMapping("/beheer/gebieden")
class ImportController {

    private final ApplyImport apply;
    private final UndoImport undo;
    private final ImportBook book;
    private final ImportPage page;
    private final Administrators who;
    private final Clock clock;

    ImportController(
            ApplyImport apply, UndoImport undo, ImportBook book, ImportPage page, Administrators who, Clock clock) {
        this.apply = apply;
        this.undo = undo;
        this.book = book;
        this.page = page;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        var year = Integer.toString(DutchTime.today(clock).getYear() - 1);
        return page.list(HttpStatus.OK).addObject("form", new ImportForm("", year, "", null));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return page.one(found(id), HttpStatus.OK).addObject("form", new UndoForm(""));
    }

    @PostMapping("/{id}/gebruiken")
    ModelAndView use(@PathVariable UUID id) {
        boolean done = apply.apply(new ApplyImport.Input(found(id).id(), who.signedIn()));
        return new ModelAndView("redirect:/beheer/gebieden?" + (done ? "gebruikt" : "verlopen"), HttpStatus.SEE_OTHER);
    }

    @PostMapping("/{id}/terugdraaien")
    ModelAndView undo(@PathVariable UUID id, @ModelAttribute("form") UndoForm form, BindingResult problems) {
        var shown = found(id);
        form.check(problems);
        if (problems.hasErrors()) {
            return page.one(shown, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            boolean done = undo.undo(new UndoImport.Input(id, form.reason(), who.signedIn()));
            return new ModelAndView(
                    "redirect:/beheer/gebieden?" + (done ? "teruggedraaid" : "verlopen"), HttpStatus.SEE_OTHER);
        } catch (DataIntegrityViolationException stillInUse) {
            problems.reject("neighbourhood.undo.in-use");
            return page.one(found(id), HttpStatus.CONFLICT);
        }
    }

    private Import found(UUID id) {
        return book.find(id)
                .filter(each -> each.year() > 0)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
