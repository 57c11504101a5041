package nl.handenindewijk.directory.web;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.directory.ChangedMeanwhile;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.Organisation;
import nl.handenindewijk.directory.SaveOrganisation;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Organisations of the social map. */
@Controller
@RequestMapping("/beheer/sociale-kaart/organisatie")
class OrganisationController {

    private static final String VIEW = "directory/organisatie";

    private final FindServices find;
    private final SaveOrganisation save;
    private final Clock clock;

    OrganisationController(FindServices find, SaveOrganisation save, Clock clock) {
        this.find = find;
        this.save = save;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) @Nullable UUID id) {
        return new ModelAndView(VIEW)
                .addObject("form", id == null ? OrganisationForm.empty() : OrganisationForm.of(found(id)));
    }

    /** A new one goes on to its first service. */
    @PostMapping
    ModelAndView save(@ModelAttribute("form") OrganisationForm form, BindingResult errors, CurrentWorker by) {
        if (form.id() != null) {
            found(form.id());
        }
        var organisation = form.read(Ids.next(clock.instant()), errors);
        if (errors.hasErrors()) {
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            save.handle(new SaveOrganisation.Input(organisation, form::startedFrom, by.id()));
        } catch (ChangedMeanwhile changed) {
            return new ModelAndView(VIEW, HttpStatus.CONFLICT)
                    .addObject("form", form.onTopOf(found(organisation.id())))
                    .addObject("conflict", true);
        }
        var next = form.id() == null ? "/dienst?organisatie=" + organisation.id() : "?bewaard";
        return new ModelAndView("redirect:" + ManageController.PATH + next, HttpStatus.SEE_OTHER);
    }

    private Organisation found(UUID id) {
        return find.organisation(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
