package nl.handenindewijk.reporting;

import java.util.ArrayList;
import java.util.List;
import nl.handenindewijk.reporting.ReportSummary.KeyFigure;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of management: what somebody may do here, and for the admin how things stand. */
@Controller
class OverviewController {

    private final MakeReport make;
    private final Selector selector;
    private final ReportSummary summary;

    OverviewController(MakeReport make, Selector selector, ReportSummary summary) {
        this.make = make;
        this.selector = selector;
        this.summary = summary;
    }

    @GetMapping("/beheer")
    String page(CurrentWorker worker, Model model) {
        boolean admin = worker.is(Role.ADMIN);
        var links = new ArrayList<Link>();
        if (admin) {
            links.add(new Link("/beheer/rapport", "report", "chart-bar"));
            links.add(new Link("/beheer/handen", "hands", "scale"));
            links.add(new Link("/beheer/medewerkers", "workers", "users"));
            links.add(new Link("/beheer/teams", "teams", "map-pin"));
            links.add(new Link("/beheer/termijnen", "terms", "calendar"));
            links.add(new Link("/beheer/gebieden", "areas", "home"));
            links.add(new Link("/beheer/vroegsignalen", "arrears", "mail"));
            links.add(new Link("/beheer/signalen", "signs", "alert-triangle"));
            links.add(new Link("/beheer/instellingen", "settings", "settings"));
        }
        if (worker.is(Role.PRIVACY_OFFICER)) {
            links.add(new Link("/beheer/inzage", "log", "eye"));
        }
        model.addAttribute("koppelingen", links);
        model.addAttribute("cijfers", admin ? figures() : List.of());
        return "reporting/beheer";
    }

    private List<KeyFigure> figures() {
        return summary.overview(make.make(selector.select(null, null, null)));
    }

    /** @param code its words are {@code reporting.overview.CODE} and {@code reporting.overview.CODE.text} */
    record Link(String path, String code, String icon) {}
}
