package nl.handenindewijk.settings;

import java.util.List;
import java.util.Map;
import nl.handenindewijk.settings.ChangeSettings.ChangedMeanwhile;
import nl.handenindewijk.settings.TextShelf.Text;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One text that residents read, in one language. */
@Controller
@RequestMapping("/beheer/teksten/tekst")
class TextController {

    private final TextShelf shelf;
    private final Settings settings;
    private final ChangeSettings change;
    private final SettingsHistory history;

    TextController(TextShelf shelf, Settings settings, ChangeSettings change, SettingsHistory history) {
        this.shelf = shelf;
        this.settings = settings;
        this.change = change;
        this.history = history;
    }

    @GetMapping(params = "code")
    ModelAndView show(TextForm asked) {
        settings.refresh();
        var text = text(asked);
        return page(HttpStatus.OK, text, text.shown(), asked.reason(), history.version(OwnTexts.SHEET), List.of());
    }

    /** Nothing is stored: shows the text as residents would read it. */
    @PostMapping(params = "bekijk")
    ModelAndView preview(TextForm typed) {
        var text = text(typed);
        var problems = shelf.problems(text, typed.written());
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return page(status, text, typed.written(), typed.reason(), typed.seen(), problems)
                .addObject("voorbeeld", problems.isEmpty())
                .addObject("mail", shelf.mailAround(text, typed.written()));
    }

    /** An empty text brings back the one that came with the portal. */
    @PostMapping(params = "!bekijk")
    ModelAndView save(TextForm typed, CurrentWorker by) {
        settings.refresh();
        var text = text(typed);
        var written = typed.written().equals(text.shipped()) ? "" : typed.written();
        var problems = written.isEmpty() ? List.<String>of() : shelf.problems(text, written);
        boolean noReason = !Typed.isReason(typed.reason());
        if (!problems.isEmpty() || noReason) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, text, typed.written(), typed.reason(), typed.seen(), problems)
                    .addObject("geenReden", noReason);
        }
        try {
            change.handle(input(text, written, typed, by));
        } catch (ChangedMeanwhile other) {
            var newest = history.version(OwnTexts.SHEET);
            return page(HttpStatus.CONFLICT, text, typed.written(), typed.reason(), newest, List.of());
        }
        settings.refresh();
        // codes only, of a text and a language that exist
        return new ModelAndView(
                "redirect:/beheer/teksten/tekst?code=" + text.key() + "&taal=" + text.language() + "&bewaard",
                HttpStatus.SEE_OTHER);
    }

    private static ChangeSettings.Input input(Text text, String written, TextForm typed, CurrentWorker by) {
        var field = OwnTexts.field(text.language(), text.key());
        var before = text.own() == null ? "" : text.own();
        return new ChangeSettings.Input(
                OwnTexts.SHEET, Map.of(field, before), Map.of(field, written), typed.seen(), typed.reason(), by.id());
    }

    /** Whoever comes without a key chooses one first. */
    @GetMapping(params = "!code")
    View choose() {
        return new RedirectView("/beheer/teksten");
    }

    private Text text(TextForm asked) {
        if (!shelf.exists(asked.language(), asked.key())) {
            throw new ResponseStatusException(asked.key().isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_FOUND);
        }
        return shelf.text(asked.language(), asked.key());
    }

    private static ModelAndView page(
            HttpStatus status, Text text, String written, String reason, long seen, List<String> problems) {
        return new ModelAndView("settings/tekst", status)
                .addObject("tekst", text)
                .addObject("geschreven", written)
                .addObject("reden", reason)
                .addObject("gezien", seen)
                .addObject("fouten", problems)
                .addObject("geenReden", false)
                .addObject("voorbeeld", false)
                .addObject("mail", List.of())
                .addObject("conflict", status == HttpStatus.CONFLICT)
                .addObject("plekken", TextPattern.places(text.shipped() == null ? text.dutch() : text.shipped()));
    }
}
