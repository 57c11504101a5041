package nl.handenindewijk.attachments;

import java.io.IOException;
import nl.handenindewijk.attachments.check.FileRefused;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The files of a case: which there are, and adding one. */
@Controller
@RequestMapping("/werkbak/{reference}/bestanden")
class FilesController {

    private final FilesPage page;
    private final ReceiveFile receive;

    FilesController(FilesPage page, ReceiveFile receive) {
        this.page = page;
        this.receive = receive;
    }

    @GetMapping
    ModelAndView list(@PathVariable String reference, CurrentWorker worker) {
        return page.list(page.open(reference, worker), HttpStatus.OK).addObject("form", new UploadForm(null, null));
    }

    /** A file that was refused must be chosen again: browsers do not let a page fill it in. */
    @PostMapping
    ModelAndView add(
            @PathVariable String reference,
            @ModelAttribute("form") UploadForm form,
            BindingResult problems,
            CurrentWorker worker)
            throws IOException {
        var folder = page.open(reference, worker);
        var file = form.bestand();
        if (!folder.open()) {
            problems.reject("attachments.error.closed");
        } else if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            problems.rejectValue("bestand", "attachments.error.file");
        } else {
            try {
                receive.receive(folder.id(), file.getBytes(), file.getOriginalFilename(), form.key(), worker);
                return back(folder);
            } catch (FileRefused refused) {
                problems.rejectValue("bestand", "attachments.refused." + refused.why());
            }
        }
        return page.list(folder, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(Folder folder) {
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/bestanden?toegevoegd", HttpStatus.SEE_OTHER);
    }
}
