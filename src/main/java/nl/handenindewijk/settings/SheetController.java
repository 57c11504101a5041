package nl.handenindewijk.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.handenindewijk.settings.ChangeSettings.ChangedMeanwhile;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The tables of choices of the municipality, each a page with preview and history. */
@Controller
@RequestMapping("/beheer/instellingen")
class SheetController {

    private final List<SettingsSheet> sheets;
    private final Settings settings;
    private final ChangeSettings change;
    private final SettingsHistory history;
    private final MessageSource messages;

    SheetController(
            List<SettingsSheet> sheets,
            Settings settings,
            ChangeSettings change,
            SettingsHistory history,
            MessageSource messages) {
        this.sheets = sheets;
        this.settings = settings;
        this.change = change;
        this.history = history;
        this.messages = messages;
    }

    @GetMapping("/{blad}")
    ModelAndView show(@PathVariable String blad, Locale locale) {
        var sheet = sheet(blad);
        settings.refresh();
        var form = new SheetForm(settings.of(sheet).byField(), "", history.version(blad));
        return page(HttpStatus.OK, sheet, form, Map.of(), locale);
    }

    /** Nothing is stored: shows what these choices would mean. */
    @PostMapping(path = "/{blad}", params = "bekijk")
    ModelAndView preview(@PathVariable String blad, @RequestParam Map<String, String> sent, Locale locale) {
        var sheet = sheet(blad);
        var form = SheetForm.read(sheet, sent);
        var problems = form.problems(sheet);
        return page(
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                        sheet,
                        form,
                        problems,
                        locale)
                .addObject("voorbeeld", problems.isEmpty());
    }

    @PostMapping(path = "/{blad}", params = "!bekijk")
    ModelAndView save(
            @PathVariable String blad, @RequestParam Map<String, String> sent, CurrentWorker by, Locale locale) {
        var sheet = sheet(blad);
        var form = SheetForm.read(sheet, sent);
        var problems = new LinkedHashMap<>(form.problems(sheet));
        if (!Typed.isReason(form.reason())) {
            problems.put(SheetForm.REASON, "settings.error.reason");
        }
        if (!problems.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, sheet, form, problems, locale);
        }
        settings.refresh();
        try {
            boolean changed = change.handle(new ChangeSettings.Input(
                    blad, settings.of(sheet).byField(), form.values(), form.seen(), form.reason(), by.id()));
            settings.refresh();
            return new ModelAndView(
                    "redirect:/beheer/instellingen/" + blad + (changed ? "?bewaard" : "?zelfde"), HttpStatus.SEE_OTHER);
        } catch (ChangedMeanwhile other) {
            return page(HttpStatus.CONFLICT, sheet, form.onTopOf(history.version(blad)), Map.of(), locale);
        }
    }

    private ModelAndView page(
            HttpStatus status, SettingsSheet sheet, SheetForm form, Map<String, String> problems, Locale locale) {
        var now = settings.of(sheet);
        var page = new ModelAndView("settings/blad", status)
                .addObject("blad", sheet.code())
                .addObject("rijen", sheet.rows())
                .addObject("kolommen", sheet.columns())
                .addObject("form", form)
                .addObject("voorbeeld", false)
                .addObject("conflict", status == HttpStatus.CONFLICT)
                .addObject("fouten", problems)
                .addObject("nu", now.byField())
                .addObject("anders", SettingsHistory.different(now.byField(), form.values()));
        if (problems.isEmpty()) {
            page.addObject(
                    "gevolgen",
                    sheet.preview(new SheetValues(form.values())).stream()
                            .map(line -> messages.getMessage(line, locale))
                            .toList());
        }
        return history.addTo(page, sheet.code());
    }

    private SettingsSheet sheet(String code) {
        return sheets.stream()
                .filter(sheet -> sheet.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
