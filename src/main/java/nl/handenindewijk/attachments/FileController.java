package nl.handenindewijk.attachments;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One file of a case: what it is, taking it out, removing it. */
@Controller
@RequestMapping("/werkbak/{reference}/bestanden/{bestand}")
class FileController {

    private final FilesPage page;
    private final TakeOutFile takeOut;
    private final RemoveFile remove;

    FileController(FilesPage page, TakeOutFile takeOut, RemoveFile remove) {
        this.page = page;
        this.takeOut = takeOut;
        this.remove = remove;
    }

    @GetMapping
    ModelAndView one(@PathVariable String reference, @PathVariable UUID bestand, CurrentWorker worker) {
        var folder = page.open(reference, worker);
        return page.one(folder, page.found(folder, bestand), HttpStatus.OK).addObject("form", new RemoveForm(null));
    }

    /** Never shown by the browser inside the portal: handed over as a file, of the kind that was found. */
    @GetMapping("/ophalen")
    void download(
            @PathVariable String reference, @PathVariable UUID bestand, CurrentWorker worker, HttpServletResponse out)
            throws IOException {
        var folder = page.open(reference, worker);
        var file = page.found(folder, bestand);
        var content = takeOut.takeOut(folder.id(), file, worker);
        out.setContentType(file.kind().mediaType());
        out.setContentLength(content.length);
        out.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        out.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        out.getOutputStream().write(content);
    }

    @PostMapping("/weghalen")
    ModelAndView remove(
            @PathVariable String reference,
            @PathVariable UUID bestand,
            @Valid @ModelAttribute("form") RemoveForm form,
            BindingResult problems,
            CurrentWorker worker) {
        var folder = page.open(reference, worker);
        var file = page.found(folder, bestand);
        if (problems.hasErrors()) {
            return page.one(folder, file, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        remove.remove(new RemoveFile.Input(folder.id(), file.id(), form.reason()), worker);
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/bestanden?weggehaald", HttpStatus.SEE_OTHER);
    }
}
