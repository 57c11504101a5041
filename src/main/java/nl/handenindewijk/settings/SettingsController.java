package nl.handenindewijk.settings;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that can be changed without a release. */
@Controller
class SettingsController {

    private final List<SettingsSheet> sheets;

    SettingsController(List<SettingsSheet> sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/beheer/instellingen")
    String overview(Model model) {
        model.addAttribute(
                "bladen", sheets.stream().map(SettingsSheet::code).sorted().toList());
        return "settings/instellingen";
    }
}
