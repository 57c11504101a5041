package nl.handenindewijk.settings;

import java.util.Arrays;
import nl.handenindewijk.settings.TextShelf.Which;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All texts that residents read, by language, with those that nobody translated. */
@Controller
class TextListController {

    private final TextShelf shelf;
    private final Settings settings;
    private final SettingsHistory history;

    TextListController(TextShelf shelf, Settings settings, SettingsHistory history) {
        this.shelf = shelf;
        this.settings = settings;
        this.history = history;
    }

    /** What does not exist narrows nothing. */
    @GetMapping("/beheer/teksten")
    ModelAndView list(
            @RequestParam(defaultValue = "") String taal,
            @RequestParam(defaultValue = "") String deel,
            @RequestParam(defaultValue = "") String toon) {
        settings.refresh();
        var language = shelf.languages().contains(taal) ? taal : ShippedTexts.DUTCH;
        var part = ShippedTexts.PARTS.contains(deel) ? deel : ShippedTexts.PARTS.get(0);
        var which = Arrays.stream(Which.values())
                .filter(each -> each.name().equals(toon))
                .findFirst()
                .orElse(Which.ALLE);
        var page = new ModelAndView("settings/teksten")
                .addObject("taal", language)
                .addObject("deel", part)
                .addObject("toon", which)
                .addObject("talen", shelf.languages())
                .addObject("delen", ShippedTexts.PARTS)
                .addObject("keuzes", Which.values())
                .addObject("ontbreekt", shelf.untranslated(language))
                .addObject("teksten", shelf.texts(language, part, which));
        return history.addTo(page, OwnTexts.SHEET);
    }
}
