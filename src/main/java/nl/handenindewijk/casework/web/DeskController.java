package nl.handenindewijk.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.Desk;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.Status;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.views.SavedViews;
import nl.handenindewijk.dangersigns.DangerKind;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk: what must be done now. */
@Controller
class DeskController {

    private final Desk desk;
    private final Areas areas;
    private final DeskViews views;
    private final SavedViews saved;
    private final Workers workers;
    private final Clock clock;

    DeskController(Desk desk, Areas areas, DeskViews views, SavedViews saved, Workers workers, Clock clock) {
        this.desk = desk;
        this.areas = areas;
        this.views = views;
        this.saved = saved;
        this.workers = workers;
        this.clock = clock;
    }

    @GetMapping("/werkbak")
    String desk(DeskParams params, CurrentWorker worker, Model model, HttpServletRequest request) {
        if (request.getQueryString() == null) {
            var start = saved.startOf(worker);
            if (start.isPresent()) {
                return "redirect:/werkbak?" + start.get();
            }
        }
        var filter = params.filter(worker);
        model.addAttribute("params", params);
        model.addAttribute("today", DutchTime.today(clock));
        model.addAttribute("now", clock.instant().atZone(DutchTime.ZONE));
        model.addAttribute("districts", areas.districts());
        model.addAttribute("themes", Theme.values());
        model.addAttribute("levels", Level.values());
        model.addAttribute("statuses", Status.values());
        model.addAttribute("signKinds", DangerKind.values());
        var colleagues = colleagues(worker);
        model.addAttribute("colleagues", colleagues);
        model.addAttribute("elsewhere", filter.owner() != null && !colleagues.containsKey(filter.owner()));
        model.addAttribute(
                "teamNames",
                views.ofWorker(worker).stream().map(team -> team.name()).toList());
        views.addTo(model, params, worker);
        model.addAttribute("menu", "ik".equals(params.van()) ? "zaken" : "werkbak");
        if (params.isList()) {
            model.addAttribute("section", params.section());
            model.addAttribute("page", desk.list(filter, params.na(), worker));
            return "casework/list";
        }
        model.addAttribute("desk", desk.overview(filter, worker));
        return "casework/desk";
    }

    private Map<UUID, String> colleagues(CurrentWorker worker) {
        var names = new LinkedHashMap<UUID, String>();
        worker.teamIds().forEach(team -> workers.ofTeam(team).forEach(c -> names.put(c.id(), c.displayName())));
        return names;
    }
}
