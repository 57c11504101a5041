package nl.handenindewijk.casework.related;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import nl.handenindewijk.casework.CaseNotFound;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of cases that belong, or may belong, with a case. */
@Controller
@RequestMapping("/werkbak/{reference}/verwant")
class RelatedController {

    private final Folders folders;
    private final RelatedPage page;
    private final Relate relate;
    private final Unrelate unrelate;

    RelatedController(Folders folders, RelatedPage page, Relate relate, Unrelate unrelate) {
        this.folders = folders;
        this.page = page;
        this.relate = relate;
        this.unrelate = unrelate;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String klaar,
            @ModelAttribute("relate") RelateForm form,
            @ModelAttribute("unrelate") UnrelateForm other,
            CurrentWorker worker,
            Model model) {
        model.addAttribute("saved", klaar != null);
        return page.show(page.open(reference, worker), worker, model);
    }

    @PostMapping
    String relate(
            @PathVariable String reference,
            @Valid @ModelAttribute("relate") RelateForm form,
            BindingResult errors,
            @ModelAttribute("unrelate") UnrelateForm other,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response) {
        var here = page.open(reference, worker);
        var there = other(here, form, errors, worker);
        return page.act(
                here,
                worker,
                errors,
                model,
                response,
                () -> relate.handle(
                        new Relate.Input(
                                here,
                                there.orElseThrow(),
                                Objects.requireNonNull(form.getBesluit()),
                                String.valueOf(form.getReden())),
                        worker));
    }

    @PostMapping("/los")
    String unrelate(
            @PathVariable String reference,
            @Valid @ModelAttribute("unrelate") UnrelateForm form,
            BindingResult errors,
            @ModelAttribute("relate") RelateForm other,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response) {
        var here = page.open(reference, worker);
        return page.act(
                here,
                worker,
                errors,
                model,
                response,
                () -> unrelate.handle(
                        new Unrelate.Input(
                                here, Objects.requireNonNull(form.getKoppeling()), String.valueOf(form.getLosReden())),
                        worker));
    }

    /** A number that is none, that nobody has, or that this worker may not see, gets the same words. */
    private Optional<Folder> other(Folder here, RelateForm form, BindingResult errors, CurrentWorker worker) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var reference = form.other().filter(other -> !other.equals(here.reference()));
        try {
            if (reference.isPresent()) {
                return Optional.of(folders.open(reference.get(), worker));
            }
        } catch (CaseNotFound none) {
            errors.rejectValue("ander", "related.error.none");
            return Optional.empty();
        }
        errors.rejectValue("ander", "related.error.none");
        return Optional.empty();
    }
}
