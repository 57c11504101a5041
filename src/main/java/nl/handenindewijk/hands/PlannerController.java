package nl.handenindewijk.hands;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.handenindewijk.shared.SafeCsv;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Needed and available hands per district: a page for the council, and a download. */
@Controller
class PlannerController {

    private final MakePlan make;
    private final PlanPage page;
    private final PlanBook plans;
    private final AssumptionsBook book;
    private final Workers workers;
    private final PlanFile file;

    PlannerController(
            MakePlan make, PlanPage page, PlanBook plans, AssumptionsBook book, Workers workers, PlanFile file) {
        this.make = make;
        this.page = page;
        this.plans = plans;
        this.book = book;
        this.workers = workers;
        this.file = file;
    }

    @GetMapping("/beheer/handen")
    String page(Model model) {
        var plan = make.make();
        page.fill(model, plan);
        var saved = plans.latest();
        model.addAttribute("plannen", saved);
        model.addAttribute("wijken", page.names(plan));
        model.addAttribute("wijzigingen", book.changes());
        model.addAttribute(
                "makers", workers.displayNames(saved.stream().map(SavedPlan::by).collect(Collectors.toSet())));
        return "hands/handen";
    }

    @GetMapping("/beheer/handen/handen.csv")
    void download(HttpServletResponse response) throws IOException {
        var plan = make.make();
        response.setContentType(SafeCsv.CONTENT_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"handen-" + plan.madeOn() + ".csv\"");
        try (var csv = new SafeCsv(response.getWriter())) {
            for (List<String> line : file.lines(plan, plans.latest())) {
                csv.row(line);
            }
        }
    }
}
