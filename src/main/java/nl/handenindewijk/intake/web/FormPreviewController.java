package nl.handenindewijk.intake.web;

import java.util.List;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.intake.own.OwnQuestions;
import nl.handenindewijk.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form as residents get it about one topic, with why each question is asked. */
@Controller
class FormPreviewController {

    private final Settings settings;
    private final QuestionSheet sheet;
    private final OwnQuestions own;

    FormPreviewController(Settings settings, QuestionSheet sheet, OwnQuestions own) {
        this.settings = settings;
        this.sheet = sheet;
        this.own = own;
    }

    @GetMapping("/beheer/instellingen/vragen/voorbeeld")
    String show(@RequestParam(required = false) @Nullable String onderwerp, Model model) {
        var theme = List.of(Theme.values()).stream()
                .filter(each -> each.name().equals(onderwerp))
                .findFirst()
                .orElse(Theme.GELD);
        var values = settings.of(sheet);
        model.addAttribute("thema", theme);
        model.addAttribute("themas", Theme.values());
        model.addAttribute("vragen", QuestionSheet.asked(values, theme));
        model.addAttribute("waarden", values.byField());
        model.addAttribute("eigenVragen", own.about(List.of(theme)));
        return "intake/voorbeeld";
    }
}
