package nl.handenindewijk.staff.manage;

import java.util.List;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page with the form of a team and its history. */
@Component
class TeamPage {

    private final QuarterChoices quarters;
    private final TeamHistory history;
    private final Workers workers;

    TeamPage(QuarterChoices quarters, TeamHistory history, Workers workers) {
        this.quarters = quarters;
        this.history = history;
        this.workers = workers;
    }

    /** @param team null for a new one */
    ModelAndView show(HttpStatus status, @Nullable TeamPlan team) {
        return new ModelAndView("staff/team", status)
                .addObject("team", team)
                .addObject("districts", quarters.byDistrict(team == null ? null : team.id()))
                .addObject("wijzigingen", team == null ? List.of() : history.of(team.id()))
                .addObject("namen", workers.allDisplayNames())
                .addObject("zone", DutchTime.ZONE);
    }
}
