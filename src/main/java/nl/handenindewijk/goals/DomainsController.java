package nl.handenindewijk.goals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How it goes on the life domains of a case, then and now. */
@Controller
@RequestMapping("/werkbak/{reference}/leefgebieden")
class DomainsController {

    private final GoalDesk desk;
    private final Goals goals;
    private final Workers workers;
    private final ScoreDomains score;

    DomainsController(GoalDesk desk, Goals goals, Workers workers, ScoreDomains score) {
        this.desk = desk;
        this.goals = goals;
        this.workers = workers;
        this.score = score;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String klaar,
            CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        return page(folder, HttpStatus.OK).addObject("done", klaar != null);
    }

    @PostMapping
    ModelAndView score(@PathVariable String reference, @RequestParam Map<String, String> sent, CurrentWorker worker) {
        var folder = desk.open(reference, worker);
        var values = new EnumMap<Domain, Integer>(Domain.class);
        for (var domain : Domain.values()) {
            var value = sent.get(domain.name());
            if (value != null && value.matches("[1-5]")) {
                values.put(domain, Integer.parseInt(value));
            }
        }
        if (values.isEmpty()) {
            return page(folder, HttpStatus.UNPROCESSABLE_CONTENT).addObject("nothing", true);
        }
        score.handle(new ScoreDomains.Input(folder.reference(), values, GoalForm.key(sent.get("sleutel"))), worker);
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/leefgebieden?klaar", HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(Folder folder, HttpStatus status) {
        var scores = goals.scoresOf(folder.id());
        var history = scores.stream().collect(Collectors.groupingBy(Score::domain));
        return new ModelAndView("goals/leefgebieden", status)
                .addObject("folder", folder)
                .addObject("domains", List.of(Domain.values()))
                .addObject("history", history)
                .addObject(
                        "names",
                        workers.displayNames(
                                scores.stream().map(Score::by).distinct().toList()))
                .addObject(
                        "values",
                        IntStream.rangeClosed(Score.LOWEST, Score.HIGHEST)
                                .boxed()
                                .toList())
                .addObject("sleutel", UUID.randomUUID());
    }
}
