package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Objects;
import nl.handenindewijk.casework.ChangeSafeContact;
import nl.handenindewijk.casework.RecordContact;
import nl.handenindewijk.casework.RecordContactAttempt;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Contact with the resident: what was done, and how it may be done safely. */
@Controller
@RequestMapping("/werkbak/{reference}")
class CaseContactController {

    private final CaseActions actions;
    private final RecordContact recordContact;
    private final RecordContactAttempt recordAttempt;
    private final ChangeSafeContact changeSafeContact;
    private final Clock clock;

    CaseContactController(
            CaseActions actions,
            RecordContact recordContact,
            RecordContactAttempt recordAttempt,
            ChangeSafeContact changeSafeContact,
            Clock clock) {
        this.actions = actions;
        this.recordContact = recordContact;
        this.recordAttempt = recordAttempt;
        this.changeSafeContact = changeSafeContact;
        this.clock = clock;
    }

    @PostMapping("/contact")
    String contact(
            @PathVariable String reference,
            @Valid @ModelAttribute("contact") ContactForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var next = form.getVolgende();
        if (next != null && next.isBefore(DutchTime.today(clock))) {
            errors.rejectValue("volgende", "case.error.past");
        }
        var ref = CasePage.reference(reference);
        return actions.act(ref, worker, errors, model, "contact", () -> {
            var kind = Objects.requireNonNull(form.getDeed());
            var note = CaseForm.blankToNull(form.getContactNotitie());
            if (Boolean.TRUE.equals(form.getBereikt())) {
                recordContact.handle(new RecordContact.Input(form.ticket(ref), kind, next, note), worker);
            } else {
                recordAttempt.handle(
                        new RecordContactAttempt.Input(form.ticket(ref), kind, dayPart(form), next, note), worker);
            }
        });
    }

    @PostMapping("/veilig")
    String safeContact(
            @PathVariable String reference,
            @Valid @ModelAttribute("safe") SafeContactForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(
                ref,
                worker,
                errors,
                model,
                "veilig",
                () -> changeSafeContact.handle(
                        new ChangeSafeContact.Input(
                                form.ticket(ref), form.preferences(), String.valueOf(form.getVeiligReden())),
                        worker));
    }

    private DayPart dayPart(ContactForm form) {
        var earlier = form.getPogingDagdeel();
        return earlier == null ? DayPart.of(LocalTime.ofInstant(clock.instant(), DutchTime.ZONE)) : earlier;
    }
}
