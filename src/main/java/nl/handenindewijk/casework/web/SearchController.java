package nl.handenindewijk.casework.web;

import java.time.Clock;
import nl.handenindewijk.casework.DeskSearch;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search through the cases a worker may see. */
@Controller
@RequestMapping("/werkbak/zoeken")
class SearchController {

    private static final int LONGEST_QUERY = 200;

    private final DeskSearch search;
    private final SearchTrail trail;
    private final Clock clock;

    SearchController(DeskSearch search, SearchTrail trail, Clock clock) {
        this.search = search;
        this.trail = trail;
        this.clock = clock;
    }

    /** A POST, so that no searched name, number or word stands in a URL, a log or the history of the browser. */
    @PostMapping
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String na,
            CurrentWorker worker,
            Model model) {
        return show(q.strip(), na, worker, model);
    }

    /** The way back to what was found, for who searched it today; bookmarked, it has no words any more. */
    @GetMapping
    String again(@RequestParam(defaultValue = "") String spoor, CurrentWorker worker, Model model) {
        return trail.read(spoor, worker)
                .map(query -> show(query, null, worker, model))
                .orElse("redirect:/werkbak");
    }

    private String show(String query, @Nullable String cursor, CurrentWorker worker, Model model) {
        boolean tooLong = query.codePointCount(0, query.length()) > LONGEST_QUERY;
        model.addAttribute("today", DutchTime.today(clock));
        model.addAttribute("query", query);
        model.addAttribute("tooLong", tooLong);
        if (!tooLong) {
            model.addAttribute("zocht", query);
            model.addAttribute("spoor", cursor == null ? trail.of(query, worker) : null);
        }
        var found = search.search(tooLong ? "" : query, cursor, worker);
        model.addAttribute("page", found.page());
        model.addAttribute("alike", found.alike());
        return "casework/search";
    }
}
