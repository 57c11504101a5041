package nl.handenindewijk.referral.web;

import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.referral.ReferCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Brings a resident to another organisation: choose, read aloud what is shared, send. */
@Controller
@RequestMapping("/werkbak/{reference}/doorverwijzen")
class ReferralController {

    private final ReferralPage page;
    private final ReferCase refer;
    private final ReferralReview review;
    private final ConsentText consent;

    ReferralController(ReferralPage page, ReferCase refer, ReferralReview review, ConsentText consent) {
        this.page = page;
        this.refer = refer;
        this.review = review;
        this.consent = consent;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, CurrentWorker worker) {
        return page.show(page.open(reference, worker), HttpStatus.OK, "", null).addObject("form", ReferralForm.empty());
    }

    @PostMapping("/zoeken")
    ModelAndView search(
            @PathVariable String reference, @RequestParam(defaultValue = "") String q, CurrentWorker worker) {
        return page.show(page.open(reference, worker), HttpStatus.OK, q, null).addObject("form", ReferralForm.empty());
    }

    /** Nothing is stored yet: shows what would be shared, to be read to the resident. */
    @PostMapping("/nakijken")
    ModelAndView review(
            @PathVariable String reference,
            @ModelAttribute("form") ReferralForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = page.open(reference, worker);
        var service = checked(form, folder, errors);
        return service == null
                ? page.show(folder, HttpStatus.UNPROCESSABLE_CONTENT, "", form.dienst())
                : review.show(folder, service, form, HttpStatus.OK);
    }

    @PostMapping("/versturen")
    ModelAndView send(
            @PathVariable String reference,
            @ModelAttribute("form") ReferralForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = page.open(reference, worker);
        var service = checked(form, folder, errors);
        if (service == null) {
            return page.show(folder, HttpStatus.UNPROCESSABLE_CONTENT, "", form.dienst());
        }
        var shared = review.shared(folder, form);
        var text = shared == null ? null : consent.of(service, shared);
        if (text != null && !consent.mark(text).equals(form.getoond())) {
            return review.show(folder, service, form, HttpStatus.CONFLICT).addObject("veranderd", true);
        }
        if (text != null && form.akkoord() == null) {
            errors.rejectValue("akkoord", "referral.error.agreed");
            return review.show(folder, service, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kept = text == null || form.akkoord() == null ? null : consent.agreed(text, form.akkoord());
        refer.handle(new ReferCase.Input(folder, service, kept, shared, form.spokenWith(), form.key()), worker);
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/doorverwijzen?klaar", HttpStatus.SEE_OTHER);
    }

    private @Nullable Service checked(ReferralForm form, Folder folder, BindingResult errors) {
        form.check(errors);
        if (!folder.open()) {
            errors.reject("referral.error.closed");
        }
        var service = page.service(form.dienst());
        if (form.dienst() != null && service == null) {
            errors.rejectValue("dienst", "referral.error.service");
        }
        if (service != null && form.isWarm() && service.mail() == null) {
            errors.rejectValue("dienst", "referral.error.no-mail");
        }
        return errors.hasErrors() ? null : service;
    }
}
