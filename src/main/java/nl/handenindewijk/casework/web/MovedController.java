package nl.handenindewijk.casework.web;

import java.util.UUID;
import nl.handenindewijk.casework.Recounts;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which running dates moved when the administrator changed a rule, and why. */
@Controller
class MovedController {

    private final Recounts recounts;

    MovedController(Recounts recounts) {
        this.recounts = recounts;
    }

    @GetMapping("/beheer/termijnen/verschoven")
    String show(
            @RequestParam(required = false) @Nullable UUID wijziging,
            @RequestParam(required = false) @Nullable UUID na,
            Model model) {
        var all = recounts.newestFirst();
        var chosen = all.stream()
                .filter(recount -> wijziging == null || recount.id().equals(wijziging))
                .findFirst();
        model.addAttribute("recounts", all);
        model.addAttribute("chosen", chosen.orElse(null));
        model.addAttribute(
                "page",
                chosen.map(recount -> recounts.movedBy(recount.id(), na)).orElse(null));
        model.addAttribute("zone", DutchTime.ZONE);
        return "casework/moved";
    }
}
