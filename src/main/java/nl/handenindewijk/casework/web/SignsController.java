package nl.handenindewijk.casework.web;

import nl.handenindewijk.casework.SignFigures;
import nl.handenindewijk.casework.SwitchSignRule;
import nl.handenindewijk.dangersigns.Sign;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For administrators: how well the signs of danger are, and the switch of each. */
@Controller
@RequestMapping("/beheer/signalen")
class SignsController {

    private static final int LONGEST_REASON = 1000;

    private final SignFigures figures;
    private final SwitchSignRule switchRule;

    SignsController(SignFigures figures, SwitchSignRule switchRule) {
        this.figures = figures;
        this.switchRule = switchRule;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("f", figures.handle());
        model.addAttribute("zone", DutchTime.ZONE);
        return "casework/signs";
    }

    @PostMapping
    ModelAndView change(
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(defaultValue = "false") boolean uit,
            @RequestParam(defaultValue = "") String reden,
            CurrentWorker by) {
        var fault = faultOf(regel, reden);
        if (fault != null) {
            var page = new ModelAndView("casework/signs", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("f", figures.handle());
            page.addObject("zone", DutchTime.ZONE);
            page.addObject("typed", reden);
            page.addObject("fault", fault);
            return page.addObject("wrong", regel);
        }
        switchRule.handle(new SwitchSignRule.Input(regel, uit, reden), by);
        return new ModelAndView("redirect:/beheer/signalen?bewaard", HttpStatus.SEE_OTHER);
    }

    /** Key of the message that says what is wrong. */
    private static @Nullable String faultOf(String rule, String reason) {
        if (!Sign.rules().contains(rule)) {
            return "signs.rule.unknown";
        }
        if (reason.isBlank()) {
            return "signs.reason.missing";
        }
        return reason.length() > LONGEST_REASON ? "signs.reason.long" : null;
    }
}
