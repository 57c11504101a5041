package nl.handenindewijk.web;

import java.util.List;
import nl.handenindewijk.shared.HelpLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that only tell something. They ask nothing of the database, so they stay when it is gone. */
@Controller
class InformationController {

    /** The themes of {@code casework.submission.Theme}, in its order; this module knows no other, a test compares. */
    static final List<String> THEMES = List.of(
            "GELD",
            "WMO",
            "OPVOEDEN",
            "SCHEIDEN",
            "MANTELZORG",
            "EENZAAM",
            "PSYCHISCH",
            "VEILIG",
            "WONEN",
            "TAAL",
            "WERK",
            "INBURGEREN",
            "ZORGEN_OM",
            "BUURT",
            "ANDERS");

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("themes", THEMES);
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
