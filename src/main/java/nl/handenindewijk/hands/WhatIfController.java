package nl.handenindewijk.hands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "What if" for one district: reckons at once, changes nothing, and is kept only if somebody gives it a name. */
@Controller
class WhatIfController {

    private final MakePlan make;
    private final SavePlan save;
    private final WhatIfTables tables;
    private final TogetherTable together;
    private final PlanTexts texts;

    WhatIfController(MakePlan make, SavePlan save, WhatIfTables tables, TogetherTable together, PlanTexts texts) {
        this.make = make;
        this.save = save;
        this.tables = tables;
        this.together = together;
        this.texts = texts;
    }

    @GetMapping("/beheer/handen/wat-als")
    ModelAndView ask(@ModelAttribute("form") WhatIfForm form, BindingResult problems) {
        form.check(problems);
        return page(problems, form, make.make());
    }

    @PostMapping("/beheer/handen/wat-als")
    ModelAndView keep(@ModelAttribute("form") WhatIfForm form, BindingResult problems, CurrentWorker by) {
        form.check(problems);
        form.checkName(problems);
        var plan = make.make();
        var district = plan.reckoned(form.wijk());
        if (problems.hasErrors() || district.isEmpty()) {
            return page(problems, form, plan);
        }
        var change = form.change().orElseThrow();
        save.save(new SavePlan.Input(form.naam(), form.wijk(), change, plan.prospect(district.get(), change), by.id()));
        return new ModelAndView("redirect:/beheer/handen?bewaard", HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(BindingResult problems, WhatIfForm form, Plan plan) {
        var page = new ModelAndView(
                        "hands/wat-als", problems.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .addObject("plan", plan)
                .addObject("teksten", texts)
                .addObject("wijken", choices(plan));
        if (together.isKnown(plan)) {
            page.addObject("samen", together.of(plan));
        }
        var district = chosen(plan, form);
        var change = form.change();
        if (district.isPresent() && change.isPresent()) {
            var prospect = plan.prospect(district.get(), change.get());
            page.addObject("wijk", district.get())
                    .addObject("gevraagd", change.get())
                    .addObject("uitkomst", prospect)
                    .addObject("veranderingen", tables.changes(plan, district.get(), change.get()))
                    .addObject("spoed", tables.urgency(plan, prospect))
                    .addObject("druk", tables.pressure(plan, district.get(), prospect));
        }
        return page;
    }

    private static Optional<DistrictPlan> chosen(Plan plan, WhatIfForm form) {
        return plan.reckoned(form.wijk()).or(() -> plan.reckoned().stream().findFirst());
    }

    private Map<String, String> choices(Plan plan) {
        return plan.reckoned().stream()
                .collect(Collectors.toMap(DistrictPlan::code, DistrictPlan::name, (a, b) -> a, LinkedHashMap::new));
    }
}
