package nl.handenindewijk.casework.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.EmergencyAccesses;
import nl.handenindewijk.casework.EmergencyLog;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was opened in an emergency, for the privacy officer, who asks afterwards whether it was needed. */
@Controller
class EmergencyLogController {

    private static final int MOST = 200;

    private final EmergencyLog log;
    private final Workers workers;

    EmergencyLogController(EmergencyLog log, Workers workers) {
        this.log = log;
        this.workers = workers;
    }

    @GetMapping("/beheer/noodtoegang")
    String page(Model model) {
        List<EmergencyAccesses.Line> lines = log.newest(MOST);
        model.addAttribute("lines", lines);
        model.addAttribute("most", MOST);
        model.addAttribute(
                "names",
                workers.displayNames(
                        lines.stream().map(EmergencyAccesses.Line::worker).collect(Collectors.toSet())));
        return "casework/emergency-log";
    }
}
