package nl.handenindewijk.hands;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Team;
import nl.handenindewijk.staff.Teams;
import nl.handenindewijk.staff.Workforce;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** All hours that the planner reckons with on one page: of people, and of requests per theme. */
@Controller
@RequestMapping("/beheer/uren")
class HoursController {

    private final Workforce workforce;
    private final Teams teams;
    private final Areas areas;
    private final Supply supply;
    private final AssumptionsSheet sheet;
    private final PlanTexts texts;
    private final Clock clock;

    HoursController(
            Workforce workforce,
            Teams teams,
            Areas areas,
            Supply supply,
            AssumptionsSheet sheet,
            PlanTexts texts,
            Clock clock) {
        this.workforce = workforce;
        this.teams = teams;
        this.areas = areas;
        this.supply = supply;
        this.sheet = sheet;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK).addObject("form", sheet.current());
    }

    /** Only the hours per theme; what else was taken for granted stays. */
    @PostMapping("/onderwerpen")
    ModelAndView save(@ModelAttribute("form") AssumptionsForm form, BindingResult problems, CurrentWorker by) {
        return sheet.save(form.withNumbersOf(sheet.current()), problems, by)
                .map(this::page)
                .orElseGet(() -> new ModelAndView("redirect:/beheer/uren?bewaard", HttpStatus.SEE_OTHER));
    }

    private ModelAndView page(HttpStatus status) {
        return sheet.page("hands/uren", status)
                .addObject(
                        "mensen",
                        workforce.hours(teams.all().stream().map(Team::id).toList(), DutchTime.today(clock)))
                .addObject("wijken", districts());
    }

    private Map<String, String> districts() {
        var hours = supply.hoursByDistrict();
        var shown = new LinkedHashMap<String, String>();
        areas.districts()
                .forEach(each -> shown.put(
                        each.name(),
                        texts.text("hands.hours.week", texts.posts(hours.getOrDefault(each.code(), 0.0)))));
        return shown;
    }
}
