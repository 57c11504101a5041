package nl.handenindewijk.hands;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Need beside what is asked: where people may have stopped asking. */
@Controller
class NeedController {

    private final MakePlan make;
    private final BalanceTables balances;
    private final NeedTables needs;
    private final PlanTexts texts;

    NeedController(MakePlan make, BalanceTables balances, NeedTables needs, PlanTexts texts) {
        this.make = make;
        this.balances = balances;
        this.needs = needs;
        this.texts = texts;
    }

    @GetMapping("/beheer/behoefte")
    String page(Model model) {
        var plan = make.make();
        var balance = Balance.of(plan);
        model.addAttribute("plan", plan);
        model.addAttribute("teksten", texts);
        if (balance.isKnown()) {
            model.addAttribute("stil", balances.quiet(balance));
            model.addAttribute("gevraagd", balances.asked(balance));
        }
        if (plan.needs().isKnown()) {
            model.addAttribute("cbs", needs.figures(plan));
        }
        if (!plan.needs().liveability().isEmpty()) {
            model.addAttribute("leefbaarheid", needs.liveability(plan));
        }
        return "hands/behoefte";
    }
}
