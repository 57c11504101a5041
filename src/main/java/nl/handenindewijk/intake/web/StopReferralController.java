package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.handenindewijk.casework.resident.ResidentView;
import nl.handenindewijk.referral.OpenReferral;
import nl.handenindewijk.referral.Referral;
import nl.handenindewijk.referral.RevokeReferral;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The person concerned stops being referred, without saying why. What was shared is not shown here: whoever reads along on
 * this device would learn how the organisation calls safely.
 */
@Controller
@RequestMapping("/mijn-vraag/verwijzing/{id}")
class StopReferralController {

    private final OpenedRequest opened;
    private final OpenReferral referrals;
    private final RevokeReferral revoke;

    StopReferralController(OpenedRequest opened, OpenReferral referrals, RevokeReferral revoke) {
        this.opened = opened;
        this.referrals = referrals;
        this.revoke = revoke;
    }

    @GetMapping
    Object ask(@PathVariable UUID id, HttpServletRequest request, Model model) {
        var own = opened.in(request);
        if (own.isEmpty()) {
            return new SeeOther(OwnRequestPages.PATH);
        }
        var referral = referral(own.get(), id);
        if (!referral.state().isRunning()) {
            return new SeeOther(OwnRequestPages.PATH);
        }
        model.addAttribute("id", id);
        model.addAttribute("partner", referral.partner());
        model.addAttribute("soort", referral.kind());
        model.addAttribute("open", own.get().mayReply());
        return "intake/verwijzing";
    }

    @PostMapping
    SeeOther stop(@PathVariable UUID id, HttpServletRequest request) {
        var own = opened.in(request);
        if (own.isEmpty()) {
            return new SeeOther(OwnRequestPages.PATH);
        }
        var referral = referral(own.get(), id);
        boolean done = revoke.handle(RevokeReferral.Input.ofResident(own.get().requestId(), id), null);
        return new SeeOther(OwnRequestPages.PATH + (done || referral.isStoppedByResident() ? "?gestopt" : ""));
    }

    private Referral referral(ResidentView own, UUID id) {
        return referrals
                .ofResident(own.requestId(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
