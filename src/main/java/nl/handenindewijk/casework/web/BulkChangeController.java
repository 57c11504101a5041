package nl.handenindewijk.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.handenindewijk.casework.ChangeCases;
import nl.handenindewijk.casework.ManyCases;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Team;
import nl.handenindewijk.staff.Teams;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The same level, or the same other team, for several cases: what changes for each is shown before it is done. */
@Controller
@RequestMapping("/werkbak/verdelen")
class BulkChangeController {

    private final BulkPage page;
    private final Teams teams;
    private final ChangeCases change;

    BulkChangeController(BulkPage page, Teams teams, ChangeCases change) {
        this.page = page;
        this.teams = teams;
        this.change = change;
    }

    @PostMapping("/niveau")
    String lookAtLevel(
            @ModelAttribute("bulk") BulkChangeForm form, BindingResult errors, CurrentWorker worker, Model model) {
        return page("niveau", form, worker, model);
    }

    @PostMapping("/team")
    String lookAtTeam(
            @ModelAttribute("bulk") BulkChangeForm form, BindingResult errors, CurrentWorker worker, Model model) {
        return page("team", form, worker, model);
    }

    @PostMapping("/niveau/doen")
    String level(
            @Valid @ModelAttribute("bulk") BulkChangeForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response) {
        var level = form.getNiveau();
        if (level == null && !errors.hasFieldErrors("niveau")) {
            errors.rejectValue("niveau", "typeMismatch.niveau");
        }
        return done(
                "niveau",
                form,
                errors,
                worker,
                model,
                response,
                () -> change.level(Objects.requireNonNull(level), input(form), worker));
    }

    @PostMapping("/team/doen")
    String team(
            @Valid @ModelAttribute("bulk") BulkChangeForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response) {
        var team = form.getNaarTeam();
        if (teams.all().stream().map(Team::id).noneMatch(id -> id.equals(team)) && !errors.hasFieldErrors("naarTeam")) {
            errors.rejectValue("naarTeam", "typeMismatch.naarTeam");
        }
        return done(
                "team",
                form,
                errors,
                worker,
                model,
                response,
                () -> change.team(Objects.requireNonNull(team), input(form), worker));
    }

    private String done(
            String what,
            BulkChangeForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response,
            Supplier<List<ManyCases.Result>> action) {
        if (CaseForm.blankToNull(form.getReden()) == null) {
            errors.rejectValue("reden", "case.error.reason");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(what, form, worker, model);
        }
        model.addAttribute("results", action.get());
        model.addAttribute("heading", "bulk.done." + what);
        return "casework/bulk-done";
    }

    private static ChangeCases.Input input(BulkChangeForm form) {
        return new ChangeCases.Input(
                form.chosen(), String.valueOf(form.getReden()).strip(), form.key());
    }

    private String page(String what, BulkChangeForm form, CurrentWorker worker, Model model) {
        model.addAttribute("what", what);
        page.show(form, worker, model);
        return "casework/bulk-change";
    }
}
