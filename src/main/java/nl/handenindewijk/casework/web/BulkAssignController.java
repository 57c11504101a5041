package nl.handenindewijk.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.AssignCases;
import nl.handenindewijk.casework.AssignChoice;
import nl.handenindewijk.casework.AssignChoices;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Several cases to one colleague: ticked on the desk, looked at once more with everybody's load, then given. */
@Controller
class BulkAssignController {

    private static final String PATH = "/werkbak/verdelen";

    private final BulkPage page;
    private final AssignChoices choices;
    private final AssignCases assign;

    BulkAssignController(BulkPage page, AssignChoices choices, AssignCases assign) {
        this.page = page;
        this.choices = choices;
        this.assign = assign;
    }

    /** What was ticked is not in a URL: a page that is reloaded begins again at the desk. */
    @GetMapping(PATH)
    String begin() {
        return "redirect:/werkbak";
    }

    @PostMapping(PATH)
    String look(@ModelAttribute("bulk") BulkAssignForm form, CurrentWorker worker, Model model) {
        return page(form, worker, model);
    }

    @PostMapping(PATH + "/toewijzen")
    String assign(
            @Valid @ModelAttribute("bulk") BulkAssignForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response) {
        var to = form.getWie();
        if (to == null || errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, worker, model);
        }
        model.addAttribute("results", assign.handle(form.input(to), worker));
        model.addAttribute("heading", "bulk.done");
        return "casework/bulk-done";
    }

    private String page(BulkAssignForm form, CurrentWorker worker, Model model) {
        var colleagues = colleagues(worker);
        if (form.getWie() == null) {
            colleagues.stream()
                    .filter(AssignChoice::proposed)
                    .map(choice -> choice.who().id())
                    .findFirst()
                    .ifPresent(form::setWie);
        }
        page.show(form, worker, model);
        model.addAttribute("colleagues", colleagues.stream().map(AssignView::of).toList());
        model.addAttribute("me", worker.id());
        return "casework/bulk";
    }

    /** Everybody of the worker's teams once; somebody in two of them may take cases of both. */
    private List<AssignChoice> colleagues(CurrentWorker worker) {
        return worker.teamIds().stream()
                .flatMap(team -> choices.forTeam(team).stream())
                .collect(Collectors.toMap(
                        choice -> choice.who().id(), choice -> choice, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(AssignChoice::proposed).reversed())
                .toList();
    }
}
