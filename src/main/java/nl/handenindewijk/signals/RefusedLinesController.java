package nl.handenindewijk.signals;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import nl.handenindewijk.shared.SafeCsv;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which lines of a file were refused and why, to send back to the creditor. The lines themselves were never kept: who sent
 * them has them, under the same numbers.
 */
@Controller
class RefusedLinesController {

    private final ImportShelf shelf;
    private final MessageSource messages;

    RefusedLinesController(ImportShelf shelf, MessageSource messages) {
        this.shelf = shelf;
        this.messages = messages;
    }

    @GetMapping("/beheer/vroegsignalen/{id}/geweigerd.csv")
    void download(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        var file = shelf.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(SafeCsv.CONTENT_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"geweigerd-" + file.receivedOn() + ".csv\"");
        try (var csv = new SafeCsv(response.getWriter())) {
            csv.row(text("signals.line", locale), text("signals.field", locale), text("signals.why", locale));
            for (var problem : file.problems()) {
                var column = problem.column();
                csv.row(
                        String.valueOf(problem.line()),
                        text(column == null ? "signals.whole" : "signals.column." + column, locale),
                        text("signals.reason." + problem.reason(), locale));
            }
        }
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
