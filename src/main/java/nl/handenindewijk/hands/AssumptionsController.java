package nl.handenindewijk.hands;

import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the municipality chooses its own hours and margins. */
@Controller
@RequestMapping("/beheer/handen/aannames")
class AssumptionsController {

    private final AssumptionsSheet sheet;

    AssumptionsController(AssumptionsSheet sheet) {
        this.sheet = sheet;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK).addObject("form", sheet.current());
    }

    @PostMapping
    ModelAndView save(@ModelAttribute("form") AssumptionsForm form, BindingResult problems, CurrentWorker by) {
        return sheet.save(form, problems, by)
                .map(this::page)
                .orElseGet(() -> new ModelAndView("redirect:/beheer/handen?bewaard", HttpStatus.SEE_OTHER));
    }

    private ModelAndView page(HttpStatus status) {
        return sheet.page("hands/aannames", status).addObject("velden", AssumptionsForm.LIMITS.keySet());
    }
}
