package nl.handenindewijk.staff.manage;

import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which administrators manage teams and the quarters they cover. */
@Controller
@RequestMapping("/beheer/teams")
class TeamController {

    private static final String ID = "/{id}";

    private final TeamBook book;
    private final QuarterChoices quarters;
    private final SaveTeam save;
    private final TeamPage page;

    TeamController(TeamBook book, QuarterChoices quarters, SaveTeam save, TeamPage page) {
        this.book = book;
        this.quarters = quarters;
        this.save = save;
        this.page = page;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("teams", book.all());
        model.addAttribute("sizes", book.sizes());
        model.addAttribute("withoutTeam", quarters.withoutTeam());
        model.addAttribute("quarterNames", quarters.names());
        return "staff/teams";
    }

    @GetMapping("/nieuw")
    ModelAndView empty() {
        return page.show(HttpStatus.OK, null).addObject("form", TeamForm.empty());
    }

    @PostMapping(path = "/nieuw", params = "!bekijk")
    ModelAndView add(@ModelAttribute("form") TeamForm form, BindingResult problems, CurrentWorker by) {
        return save(null, form, problems, by);
    }

    @GetMapping(ID)
    ModelAndView show(@PathVariable UUID id) {
        var team = team(id);
        return page.show(HttpStatus.OK, team).addObject("form", TeamForm.of(team));
    }

    @PostMapping(path = ID, params = "!bekijk")
    ModelAndView change(
            @PathVariable UUID id, @ModelAttribute("form") TeamForm form, BindingResult problems, CurrentWorker by) {
        return save(team(id), form, problems, by);
    }

    private ModelAndView save(@Nullable TeamPlan team, TeamForm form, BindingResult problems, CurrentWorker by) {
        form.check(problems, quarters.names().keySet());
        if (!problems.hasErrors()) {
            try {
                save.save(new SaveTeam.Input(
                        team == null ? null : team.id(), form.seenVersion(), form.details(), by.id()));
                return new ModelAndView("redirect:/beheer/teams?bewaard", HttpStatus.SEE_OTHER);
            } catch (ChangedMeanwhile changed) {
                return conflict(team, form);
            } catch (Refused refused) {
                refused.tell(problems);
            }
        }
        return page.show(HttpStatus.UNPROCESSABLE_CONTENT, team);
    }

    private TeamPlan team(UUID id) {
        return book.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Shows what is stored now beside what was typed; saving again is then a choice. */
    private ModelAndView conflict(@Nullable TeamPlan seen, TeamForm typed) {
        if (seen == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var current = team(seen.id());
        return page.show(HttpStatus.CONFLICT, current)
                .addObject("current", TeamForm.of(current))
                .addObject("form", typed.withVersion(current.version()));
    }
}
