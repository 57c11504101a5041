package nl.handenindewijk.casework.web;

import java.time.Clock;
import nl.handenindewijk.casework.DeskPrint;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk as a list on paper, with the same filters in the address. */
@Controller
class DeskPrintController {

    private final DeskPrint print;
    private final DeskViews views;
    private final Clock clock;

    DeskPrintController(DeskPrint print, DeskViews views, Clock clock) {
        this.print = print;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/werkbak/afdruk")
    String sheets(DeskParams params, CurrentWorker worker, Model model) {
        model.addAttribute("codes", params.codes());
        model.addAttribute("filtered", params.isFiltered());
        model.addAttribute("today", DutchTime.today(clock));
        model.addAttribute("now", clock.instant().atZone(DutchTime.ZONE));
        model.addAttribute(
                "teamNames",
                views.ofWorker(worker).stream().map(team -> team.name()).toList());
        model.addAttribute("sheets", print.of(params.filter(worker), worker));
        return "casework/afdruk";
    }
}
