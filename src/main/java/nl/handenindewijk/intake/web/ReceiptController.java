package nl.handenindewijk.intake.web;

import nl.handenindewijk.intake.Step;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Wij hebben uw vraag." Its address says nothing; after its short life number and code are the way. */
@Controller
class ReceiptController {

    static final String PATH = "/hulp-vragen/ontvangen";

    private final DateReasons reasons;

    ReceiptController(DateReasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping(PATH)
    Object show(Visit visit, Model model) {
        var receipt = visit.receipt();
        if (receipt.isPresent()) {
            model.addAttribute("bon", ReceiptView.of(receipt.get()));
            model.addAttribute("waarom", reasons.of(receipt.get().receipt().requestId()));
            return "intake/ontvangen";
        }
        var begun = visit.answers().firstMissing() != Step.TOPIC;
        return new SeeOther(begun ? visit.answers().firstMissing().path() : OwnRequestController.PATH);
    }
}
