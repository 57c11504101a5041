package nl.handenindewijk.helper;

import java.time.Clock;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A worker heard that the person concerned lets who passed the question on see more, or not any more. */
@Controller
@RequestMapping("/werkbak/{reference}/meekijken")
class AgreementController {

    private final HelperRoom room;
    private final HelperAgreements agreements;
    private final Clock clock;

    AgreementController(HelperRoom room, HelperAgreements agreements, Clock clock) {
        this.room = room;
        this.agreements = agreements;
        this.clock = clock;
    }

    @PostMapping("/akkoord")
    ModelAndView agreed(
            @PathVariable String reference,
            @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = room.openToAgree(reference, worker);
        form.check(errors, DutchTime.today(clock));
        if (errors.hasErrors()) {
            return room.page(folder, worker, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        agreements.agree(folder.id(), form.how(), form.day(), worker);
        return room.back(folder, "?meer");
    }

    @PostMapping("/minder")
    ModelAndView less(@PathVariable String reference, CurrentWorker worker) {
        var folder = room.open(reference, worker);
        agreements.end(folder.id(), worker);
        return room.back(folder, "?minder");
    }
}
