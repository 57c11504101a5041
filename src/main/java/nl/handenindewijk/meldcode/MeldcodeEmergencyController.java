package nl.handenindewijk.meldcode;

import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Emergency access to the reporting code of a case that is open to this worker. */
@Controller
class MeldcodeEmergencyController {

    private final MeldcodePage page;
    private final OpenMeldcodeInEmergency open;

    MeldcodeEmergencyController(MeldcodePage page, OpenMeldcodeInEmergency open) {
        this.page = page;
        this.open = open;
    }

    @PostMapping("/werkbak/{reference}/meldcode/nood")
    ModelAndView open(
            @PathVariable String reference,
            @ModelAttribute("nood") EmergencyReasonForm form,
            BindingResult problems,
            CurrentWorker worker) {
        var folder = page.open(reference, worker);
        form.check(problems);
        if (problems.hasErrors()) {
            return page.closed(folder, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        open.handle(new OpenMeldcodeInEmergency.Input(folder, form.reason()), worker);
        return new ModelAndView("redirect:/werkbak/" + folder.reference().value() + "/meldcode", HttpStatus.SEE_OTHER);
    }
}
