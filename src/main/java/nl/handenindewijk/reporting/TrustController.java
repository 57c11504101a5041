package nl.handenindewijk.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether people keep their trust, as a page; its tables are in the files of the report as well. */
@Controller
class TrustController {

    private final Selector selector;
    private final MakeReport make;
    private final TrustPage trust;
    private final ReportSummary summary;
    private final ReportTexts texts;

    TrustController(Selector selector, MakeReport make, TrustPage trust, ReportSummary summary, ReportTexts texts) {
        this.selector = selector;
        this.make = make;
        this.trust = trust;
        this.summary = summary;
        this.texts = texts;
    }

    @GetMapping("/beheer/rapport/vertrouwen")
    String page(
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String wijk,
            Model model) {
        var report = make.make(selector.select(periode, wijk, null));
        model.addAttribute("rapport", report);
        model.addAttribute("perioden", selector.periods());
        model.addAttribute("teksten", new PageTexts(texts, report));
        model.addAttribute("bevindingen", summary.trust(report));
        model.addAttribute("delen", trust.parts(report));
        return "reporting/vertrouwen";
    }
}
