package nl.handenindewijk.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import nl.handenindewijk.referral.AnswerReferral;
import nl.handenindewijk.referral.AnswerReferral.Answer;
import nl.handenindewijk.referral.ConfirmContact;
import nl.handenindewijk.referral.OpenReferral;
import nl.handenindewijk.referral.PartnerTries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What another organisation sees behind its link. The link is exchanged at once for a cookie, so it stands in no address
 * after the first. Wrong, revoked, answered and over all look the same.
 */
@Controller
class PartnerController {

    private static final String PATH = "/partner/verwijzing";
    private static final Map<String, Answer> ANSWERS =
            Map.of("aannemen", Answer.ACCEPT, "afwijzen", Answer.REFUSE, "teruggeven", Answer.RETURN);

    private final OpenReferral open;
    private final AnswerReferral answer;
    private final ConfirmContact contact;
    private final PartnerRoom room;
    private final PartnerTries tries;

    PartnerController(
            OpenReferral open, AnswerReferral answer, ConfirmContact contact, PartnerRoom room, PartnerTries tries) {
        this.open = open;
        this.answer = answer;
        this.contact = contact;
        this.room = room;
        this.tries = tries;
    }

    @GetMapping("/partner/{token}")
    ModelAndView enter(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        if (!tries.take(request.getRemoteAddr())) {
            return room.gone(response);
        }
        var referral = open.behind(token);
        if (referral.isEmpty()) {
            return room.gone(response);
        }
        tries.giveBack(request.getRemoteAddr());
        room.keep(referral.get(), response);
        return new ModelAndView("redirect:" + PATH, HttpStatus.SEE_OTHER);
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        return room.page(HttpStatus.OK, request, response).addObject("form", AnswerForm.empty());
    }

    @PostMapping("/partner/contact")
    ModelAndView found(
            @ModelAttribute("form") AnswerForm form, HttpServletRequest request, HttpServletResponse response) {
        boolean said = room.came(request)
                .filter(form::isAbout)
                .filter(id -> contact.handle(ConfirmContact.Input.ofOrganisation(id), null))
                .isPresent();
        return said ? new ModelAndView("redirect:" + PATH, HttpStatus.SEE_OTHER) : room.gone(response);
    }

    /** Only about the referral that stood on the page: another link opened meanwhile is in the same browser. */
    @PostMapping("/partner/{antwoord:aannemen|afwijzen|teruggeven}")
    ModelAndView answer(
            @PathVariable String antwoord,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var what = Objects.requireNonNull(ANSWERS.get(antwoord));
        var referral = room.came(request).filter(form::isAbout);
        if (referral.isEmpty()) {
            return room.gone(response);
        }
        form.check(errors, what != Answer.ACCEPT);
        if (errors.hasErrors()) {
            return room.page(HttpStatus.UNPROCESSABLE_CONTENT, request, response);
        }
        if (!answer.handle(new AnswerReferral.Input(referral.get(), what, form.words()))) {
            return room.page(HttpStatus.CONFLICT, request, response).addObject("al", true);
        }
        return what == Answer.ACCEPT
                ? new ModelAndView("redirect:" + PATH, HttpStatus.SEE_OTHER)
                : room.thanks(response);
    }
}
