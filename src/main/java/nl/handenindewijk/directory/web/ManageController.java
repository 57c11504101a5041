package nl.handenindewijk.directory.web;

import java.util.UUID;
import nl.handenindewijk.directory.ChangedMeanwhile;
import nl.handenindewijk.directory.DirectoryChanged.What;
import nl.handenindewijk.directory.SaveService;
import nl.handenindewijk.directory.Service;
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
import org.springframework.web.servlet.ModelAndView;

/** The social map, for the administrator who keeps it. */
@Controller
@RequestMapping("/beheer/sociale-kaart")
class ManageController {

    static final String PATH = "/beheer/sociale-kaart";

    private final SearchPage search;
    private final ServicePage page;
    private final SaveService save;

    ManageController(SearchPage search, ServicePage page, SaveService save) {
        this.search = search;
        this.page = page;
        this.save = save;
    }

    @GetMapping
    ModelAndView list(SearchParams params) {
        return search.show("directory/beheer", PATH, params, "");
    }

    @PostMapping("/zoeken")
    ModelAndView search(SearchParams params, @RequestParam(defaultValue = "") String q) {
        var link = SearchPage.withoutWords(PATH, params, q);
        return link == null ? search.show("directory/beheer", PATH, params, q) : new ModelAndView(link);
    }

    @GetMapping("/zoeken")
    String searchWithoutWords() {
        return "redirect:" + PATH;
    }

    @GetMapping("/dienst")
    ModelAndView show(
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(required = false) @Nullable UUID organisatie) {
        return page.show(
                id,
                HttpStatus.OK,
                id == null ? ServiceForm.empty(organisatie) : ServiceForm.of(page.found(id), page.seen(id)));
    }

    @PostMapping("/dienst")
    ModelAndView save(@ModelAttribute("form") ServiceForm form, BindingResult errors, CurrentWorker by) {
        var before = form.id() == null ? null : page.found(form.id());
        var service = page.read(form, before, errors);
        return service == null
                ? page.show(form.id(), HttpStatus.UNPROCESSABLE_CONTENT, null)
                : store(service, form, What.SERVICE_SAVED, by);
    }

    @PostMapping("/nagekeken")
    ModelAndView checked(@RequestParam UUID id, CurrentWorker by) {
        var service = page.found(id).checkedOn(page.today());
        return store(service, ServiceForm.of(service, page.seen(id)), What.SERVICE_CHECKED, by);
    }

    private ModelAndView store(Service service, ServiceForm form, What what, CurrentWorker by) {
        try {
            save.handle(new SaveService.Input(service, form.seen(), what, by.id()));
            return new ModelAndView("redirect:" + PATH + "?bewaard", HttpStatus.SEE_OTHER);
        } catch (ChangedMeanwhile changed) {
            if (form.id() == null) { // a new one that is there already came with the same form
                return new ModelAndView("redirect:" + PATH + "?bewaard", HttpStatus.SEE_OTHER);
            }
            return page.show(service.id(), HttpStatus.CONFLICT, form.onTopOf(page.seen(service.id())))
                    .addObject("conflict", true);
        }
    }
}
