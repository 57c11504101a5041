package nl.handenindewijk.directory.hsds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The social map as a file, out and in: check, confirm, take back. */
@Controller
@RequestMapping("/beheer/sociale-kaart")
class ExchangeController {

    private static final String PATH = "/beheer/sociale-kaart/invoer";
    private static final String VIEW = "directory/invoer";

    private final HsdsWriter writer;
    private final FindServices find;
    private final CheckHsds check;
    private final ApplyHsds apply;
    private final UndoHsds undo;
    private final HsdsBook book;
    private final Workers workers;

    ExchangeController(
            HsdsWriter writer,
            FindServices find,
            CheckHsds check,
            ApplyHsds apply,
            UndoHsds undo,
            HsdsBook book,
            Workers workers) {
        this.writer = writer;
        this.find = find;
        this.check = check;
        this.apply = apply;
        this.undo = undo;
        this.book = book;
        this.workers = workers;
    }

    @GetMapping("/uitvoer")
    ResponseEntity<byte[]> export() {
        var disposition = ContentDisposition.attachment()
                .filename("sociale-kaart-hsds.json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(writer.write(find.everything()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/invoer")
    ModelAndView imports(@RequestParam(required = false) @Nullable UUID id) {
        var page = page(HttpStatus.OK);
        return id == null
                ? page
                : page.addObject(
                        "een", book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @PostMapping("/invoer/controleren")
    ModelAndView check(@RequestParam(required = false) @Nullable MultipartFile bestand, CurrentWorker by) {
        if (bestand == null || bestand.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("leeg", true);
        }
        try (var in = bestand.getInputStream()) {
            var id = check.check(new CheckHsds.Input(in, by.id()));
            return new ModelAndView("redirect:" + PATH + "?id=" + id, HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("verslag", refused.report());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/invoer/gebruiken")
    ModelAndView use(@RequestParam UUID id, CurrentWorker by) {
        return done(apply.apply(new ApplyHsds.Input(id, by.id())) ? "gebruikt" : "verlopen");
    }

    @PostMapping("/invoer/terugdraaien")
    ModelAndView undo(@RequestParam UUID id, CurrentWorker by) {
        return done(undo.undo(new UndoHsds.Input(id, by.id())) ? "teruggedraaid" : "verlopen");
    }

    private static ModelAndView done(String what) {
        return new ModelAndView("redirect:" + PATH + "?" + what, HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView(VIEW, status)
                .addObject("eerder", book.latest())
                .addObject("laatste", book.last().map(Import::id).orElse(null))
                .addObject("namen", workers.allDisplayNames())
                .addObject("zone", DutchTime.ZONE);
    }
}
