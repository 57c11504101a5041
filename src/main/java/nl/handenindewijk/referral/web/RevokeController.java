package nl.handenindewijk.referral.web;

import java.util.UUID;
import nl.handenindewijk.referral.RevokeReferral;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A worker takes a referral back. */
@Controller
class RevokeController {

    private static final int LONGEST = 1000;

    private final ReferralPage page;
    private final RevokeReferral revoke;

    RevokeController(ReferralPage page, RevokeReferral revoke) {
        this.page = page;
        this.revoke = revoke;
    }

    @PostMapping("/werkbak/{reference}/doorverwijzen/intrekken")
    ModelAndView revoke(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") String reden,
            CurrentWorker worker) {
        var folder = page.open(reference, worker);
        var reason = reden.strip();
        if (id == null || reason.isEmpty() || reason.length() > LONGEST) {
            return page.show(folder, HttpStatus.UNPROCESSABLE_CONTENT, "", null)
                    .addObject("form", ReferralForm.empty())
                    .addObject("zonderReden", id)
                    .addObject("reden", reason);
        }
        boolean done = revoke.handle(RevokeReferral.Input.ofWorker(folder, id, reason), worker);
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/doorverwijzen?"
                        + (done ? "ingetrokken" : "klaarwas"),
                HttpStatus.SEE_OTHER);
    }
}
