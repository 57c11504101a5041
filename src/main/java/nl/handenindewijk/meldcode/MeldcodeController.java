package nl.handenindewijk.meldcode;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** The reporting code beside a case: read, write under a step, take along on paper. */
@Controller
@RequestMapping("/werkbak/{reference}/meldcode")
class MeldcodeController {

    private final MeldcodePage page;
    private final LookIntoMeldcode look;
    private final WriteStep write;
    private final MeldcodePdf pdf;

    MeldcodeController(MeldcodePage page, LookIntoMeldcode look, WriteStep write, MeldcodePdf pdf) {
        this.page = page;
        this.look = look;
        this.write = write;
        this.pdf = pdf;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, CurrentWorker worker) {
        var folder = page.open(reference, worker);
        return look.look(folder, worker)
                .map(entries -> page.page(folder, entries, worker, null, HttpStatus.OK))
                .orElseGet(() -> page.closed(folder, HttpStatus.OK))
                .addObject("nood", new EmergencyReasonForm(null))
                .addObject("form", MeldcodeForm.empty());
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String reference,
            @ModelAttribute("form") MeldcodeForm form,
            BindingResult problems,
            CurrentWorker worker) {
        var folder = page.open(reference, worker);
        var entries = look.look(folder, worker).orElse(null);
        if (entries == null || !MeldcodeRights.mayRead(folder, worker)) {
            return page.closed(folder, HttpStatus.OK).addObject("nood", new EmergencyReasonForm(null));
        }
        if (form.stap() == Step.DECIDE && !MeldcodeRights.mayDecide(worker)) {
            problems.reject("meldcode.error.not-yours");
        } else {
            form.check(problems, folder.personName(), MeldcodePage.norm(entries));
        }
        var step = form.stap();
        if (problems.hasErrors() || step == null) {
            return page.page(folder, entries, worker, step, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        write.write(new WriteStep.Input(folder, step, form.content(), form.key()), worker);
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/meldcode?klaar#stap-" + step.number(),
                HttpStatus.SEE_OTHER);
    }

    /** As PDF/A, so that it can be read as long as it must be kept. Handed to nobody but whoever asks for it here. */
    @GetMapping("/meldcode.pdf")
    void pdf(@PathVariable String reference, CurrentWorker worker, HttpServletResponse out) throws IOException {
        var folder = page.open(reference, worker);
        var entries = look.look(folder, worker).orElse(null);
        if (entries == null || !MeldcodeRights.mayRead(folder, worker)) {
            out.sendRedirect("/werkbak/" + folder.reference().value() + "/meldcode");
            return;
        }
        out.setContentType("application/pdf");
        out.setHeader("Content-Disposition", "attachment; filename=\"meldcode.pdf\"");
        pdf.write(folder, entries, worker, out.getOutputStream());
    }
}
