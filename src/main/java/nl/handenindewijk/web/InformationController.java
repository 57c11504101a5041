package nl.handenindewijk.web;

import nl.handenindewijk.shared.HelpLine;
import nl.handenindewijk.shared.TopicsOnOffer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that only tell something. They ask nothing of the database, so they stay when it is gone. */
@Controller
class InformationController {

    private final TopicsOnOffer topics;

    InformationController(TopicsOnOffer topics) {
        this.topics = topics;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("themes", topics.codes());
        return "web/start";
    }

    @GetMapping("/hulplijnen")
    String helpLines(Model model) {
        model.addAttribute("groups", HelpLine.Group.values());
        return "web/help-lines";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "web/privacy";
    }

    /** For the algorithm register: how the computer looks for danger. */
    @GetMapping("/meelezen")
    String readingAlong() {
        return "web/reading-along";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "web/accessibility";
    }

    @GetMapping("/veilig-gebruik")
    String safeUse() {
        return "web/safe-use";
    }

    @GetMapping("/over")
    String about() {
        return "web/about";
    }
}
