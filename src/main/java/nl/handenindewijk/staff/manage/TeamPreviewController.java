package nl.handenindewijk.staff.manage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A team as residents would read it, and what would change; nothing is stored. */
@Controller
class TeamPreviewController {

    private final TeamBook book;
    private final QuarterChoices quarters;
    private final TeamPage page;

    TeamPreviewController(TeamBook book, QuarterChoices quarters, TeamPage page) {
        this.book = book;
        this.quarters = quarters;
        this.page = page;
    }

    @PostMapping(path = "/beheer/teams/nieuw", params = "bekijk")
    ModelAndView anew(@ModelAttribute("form") TeamForm form, BindingResult problems) {
        return preview(null, form, problems);
    }

    @PostMapping(path = "/beheer/teams/{id}", params = "bekijk")
    ModelAndView changed(@PathVariable UUID id, @ModelAttribute("form") TeamForm form, BindingResult problems) {
        var team = book.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return preview(team, form, problems);
    }

    private ModelAndView preview(@Nullable TeamPlan team, TeamForm form, BindingResult problems) {
        form.check(problems, quarters.names().keySet());
        return problems.hasErrors()
                ? page.show(HttpStatus.UNPROCESSABLE_CONTENT, team)
                : page.show(HttpStatus.OK, team)
                        .addObject("preview", TeamHistory.moved(team == null ? null : team.details(), form.details()));
    }
}
