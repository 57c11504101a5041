package nl.handenindewijk.meldcode;

import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of the attention officer. */
@Controller
class MeldcodesController {

    private final ListMeldcodes list;

    MeldcodesController(ListMeldcodes list) {
        this.list = list;
    }

    @GetMapping("/werkbak/meldcodes")
    ModelAndView show(CurrentWorker worker) {
        var lines = list.running(worker);
        return new ModelAndView("meldcode/meldcodes")
                .addObject(
                        "beslissen",
                        lines.stream().filter(line -> line.running().weighed()).toList())
                .addObject(
                        "lopend",
                        lines.stream().filter(line -> !line.running().weighed()).toList())
                .addObject("zone", DutchTime.ZONE);
    }
}
