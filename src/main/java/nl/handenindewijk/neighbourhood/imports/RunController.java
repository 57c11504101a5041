package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.neighbourhood.Administrators;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Files about areas: looking through one in the background, and how far that is. */
@Controller
@RequestMapping("/beheer/gebieden")
class RunController {

    private final ImportRuns runs;
    private final RunBook book;
    private final ReadyFiles ready;
    private final ImportPage page;
    private final Administrators who;
    private final Clock clock;

    RunController(ImportRuns runs, RunBook book, ReadyFiles ready, ImportPage page, Administrators who, Clock clock) {
        this.runs = runs;
        this.book = book;
        this.ready = ready;
        this.page = page;
        this.who = who;
        this.clock = clock;
    }

    /** What was sent is kept in a temporary place until it was read. */
    @PostMapping("/controleren")
    ModelAndView check(@ModelAttribute("form") ImportForm form, BindingResult problems) throws IOException {
        form.check(problems, DutchTime.today(clock), ready.names());
        if (problems.hasErrors()) {
            return page.list(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var started = start(form);
        if (started.isEmpty()) {
            problems.reject("neighbourhood.run.another");
            return page.list(HttpStatus.CONFLICT);
        }
        var run = book.find(started.get()).orElseThrow();
        return new ModelAndView(
                "redirect:/beheer/gebieden/"
                        + (run.importId() == null
                                ? "inlezen/" + run.id()
                                : run.importId().toString()),
                HttpStatus.SEE_OTHER);
    }

    private Optional<UUID> start(ImportForm form) throws IOException {
        boolean sent = form.isSent();
        Path file;
        if (sent) {
            file = keep(form.file());
        } else {
            file = ready.find(Objects.requireNonNull(form.klaargezet())).orElseThrow();
        }
        return runs.start(new ImportRuns.Input(form.kind().orElseThrow(), form.year(), file, sent, who.signedIn()));
    }

    private static Path keep(MultipartFile sent) throws IOException {
        var file = Files.createTempFile("gebieden", ".sent");
        try {
            sent.transferTo(file.toFile());
            return file;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    @GetMapping("/inlezen/{id}")
    ModelAndView show(@PathVariable UUID id) {
        book.breakOffSilent(clock.instant().minus(ImportRuns.SILENT));
        return page.run(book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
