package nl.handenindewijk.referral.web;

import java.time.Clock;
import nl.handenindewijk.referral.ConfirmContact;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A worker heard that organisation and resident found each other. */
@Controller
class ContactController {

    private final ReferralPage page;
    private final ConfirmContact contact;
    private final Clock clock;

    ContactController(ReferralPage page, ConfirmContact contact, Clock clock) {
        this.page = page;
        this.contact = contact;
        this.clock = clock;
    }

    @PostMapping("/werkbak/{reference}/doorverwijzen/contact")
    ModelAndView heard(@PathVariable String reference, @ModelAttribute ContactForm in, CurrentWorker worker) {
        var folder = page.open(reference, worker);
        var wrong = in.wrong(DutchTime.today(clock));
        var id = in.id();
        if (wrong != null || id == null) {
            return page.show(folder, HttpStatus.UNPROCESSABLE_CONTENT, "", null)
                    .addObject("form", ReferralForm.empty())
                    .addObject("contact", in)
                    .addObject("contactMis", wrong);
        }
        boolean done = contact.handle(new ConfirmContact.Input(folder, id, in.day(), in.who()), worker);
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/doorverwijzen?" + (done ? "contact" : "klaarwas"),
                HttpStatus.SEE_OTHER);
    }
}
