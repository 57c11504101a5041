package nl.handenindewijk.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.handenindewijk.casework.event.ReferenceLookup;
import nl.handenindewijk.shared.KeysetPage;
import nl.handenindewijk.shared.SafeCsv;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of changes and views (<i>inzage</i>), for the privacy officer. */
@Controller
class LogController {

    private static final String PAGE = "audit/inzage";

    private final LookIntoLog look;
    private final ReferenceLookup references;
    private final Workers workers;
    private final LogTexts texts;

    LogController(LookIntoLog look, ReferenceLookup references, Workers workers, LogTexts texts) {
        this.look = look;
        this.references = references;
        this.workers = workers;
        this.texts = texts;
    }

    /** @param na position after which the page starts */
    @GetMapping("/beheer/inzage")
    String page(
            @ModelAttribute("vraag") LogForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String na,
            CurrentWorker by,
            Model model,
            HttpServletResponse response) {
        var filter = form.read(references, errors);
        model.addAttribute("medewerkers", workers.allDisplayNames());
        model.addAttribute("teksten", texts);
        model.addAttribute("fout", errors.hasErrors());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("blad", new KeysetPage<LogLine>(List.of(), null));
            return PAGE;
        }
        model.addAttribute("blad", look.page(filter, LogPosition.parse(na).orElse(null), by.id()));
        return PAGE;
    }

    @GetMapping("/beheer/inzage/inzage.csv")
    void download(
            @ModelAttribute("vraag") LogForm form, BindingResult errors, CurrentWorker by, HttpServletResponse response)
            throws IOException {
        var filter = form.read(references, errors);
        if (errors.hasErrors()) {
            response.sendError(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return;
        }
        response.setContentType(SafeCsv.CONTENT_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"inzage.csv\"");
        try (var csv = new SafeCsv(response.getWriter())) {
            csv.row(texts.headings());
            if (!look.export(filter, by.id(), line -> csv.row(texts.cells(line)))) {
                csv.row(texts.cut(LookIntoLog.LONGEST_EXPORT));
            }
        }
    }
}
