package nl.handenindewijk.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.handenindewijk.casework.BreakGlass;
import nl.handenindewijk.casework.EmergencySettings;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Emergency access to a case that is not this worker's to see. */
@Controller
class EmergencyController {

    private static final String PAGE = "casework/emergency";

    private final BreakGlass breakGlass;
    private final EmergencySettings settings;

    EmergencyController(BreakGlass breakGlass, EmergencySettings settings) {
        this.breakGlass = breakGlass;
        this.settings = settings;
    }

    @ModelAttribute("hours")
    long hours() {
        return Math.max(1, settings.lasts().toHours());
    }

    @GetMapping("/werkbak/noodtoegang")
    String ask(@ModelAttribute("emergency") EmergencyForm form, BindingResult errors) {
        return PAGE;
    }

    @PostMapping("/werkbak/noodtoegang")
    String open(
            @Valid @ModelAttribute("emergency") EmergencyForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response) {
        var reference = form.reference(errors);
        if (reference != null) {
            if (breakGlass.handle(new BreakGlass.Input(reference, String.valueOf(form.getReden())), worker)) {
                return "redirect:/werkbak/" + reference.value();
            }
            EmergencyForm.refuse(errors);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }
}
