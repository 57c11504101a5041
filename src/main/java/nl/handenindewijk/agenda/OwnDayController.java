package nl.handenindewijk.agenda;

import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of one's own tasks and appointments. */
@Controller
class OwnDayController {

    private final OwnDay day;

    OwnDayController(OwnDay day) {
        this.day = day;
    }

    @GetMapping("/werkbak/taken")
    ModelAndView show(@RequestParam(required = false) @Nullable String klaar, CurrentWorker worker) {
        return new ModelAndView("agenda/mijn-taken")
                .addObject("view", day.of(worker))
                .addObject("done", klaar != null);
    }
}
