package nl.handenindewijk.staff.hours;

import java.time.Clock;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workforce;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The hours of the own teams, for who leads them; to read only. */
@Controller
class TeamHoursController {

    private final Workforce workforce;
    private final Clock clock;

    TeamHoursController(Workforce workforce, Clock clock) {
        this.workforce = workforce;
        this.clock = clock;
    }

    @GetMapping("/werkbak/uren")
    String show(CurrentWorker worker, Model model) {
        model.addAttribute("mensen", workforce.hours(worker.teamIds(), DutchTime.today(clock)));
        return "staff/uren-team";
    }
}
