package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalTime;
import nl.handenindewijk.casework.AddNote;
import nl.handenindewijk.casework.AskResident;
import nl.handenindewijk.casework.ChangeSafeContact;
import nl.handenindewijk.casework.RecordContact;
import nl.handenindewijk.casework.RecordContactAttempt;
import nl.handenindewijk.casework.SendMessage;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a case, and everything that is said to or by the resident. */
@Controller
@RequestMapping("/werkbak/{reference}")
class CaseController {

    private final CasePage page;
    private final CaseActions actions;
    private final AddNote addNote;
    private final SendMessage sendMessage;
    private final AskResident askResident;
    private final RecordContact recordContact;
    private final RecordContactAttempt recordAttempt;
    private final ChangeSafeContact changeSafeContact;
    private final Clock clock;

    CaseController(
            CasePage page,
            CaseActions actions,
            AddNote addNote,
            SendMessage sendMessage,
            AskResident askResident,
            RecordContact recordContact,
            RecordContactAttempt recordAttempt,
            ChangeSafeContact changeSafeContact,
            Clock clock) {
        this.page = page;
        this.actions = actions;
        this.addNote = addNote;
        this.sendMessage = sendMessage;
        this.askResident = askResident;
        this.recordContact = recordContact;
        this.recordAttempt = recordAttempt;
        this.changeSafeContact = changeSafeContact;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String klaar,
            CurrentWorker worker,
            Model model) {
        model.addAttribute("done", klaar);
        return page.show(CasePage.reference(reference), worker, model);
    }

    @PostMapping("/schrijven")
    String write(
            @PathVariable String reference,
            @Valid @ModelAttribute("write") WriteForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model) {
        var ref = CasePage.reference(reference);
        return actions.act(ref, worker, errors, model, "schrijven", () -> {
            var ticket = form.ticket(ref);
            var text = String.valueOf(form.getTekst()).strip();
            switch (form.getSoort() == null ? WriteForm.Kind.NOTITIE : form.getSoort()) {
                case NOTITIE -> addNote.handle(new AddNote.Input(ticket, text), worker);
                case BERICHT -> sendMessage.handle(new SendMessage.Input(ticket, text), worker);
                case VRAAG -> askResident.handle(new AskResident.Input(ticket, text), worker);
            }
        });
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
            var kind = java.util.Objects.requireNonNull(form.getDeed());
            var note = CaseForm.blankToNull(form.getContactNotitie());
            if (Boolean.TRUE.equals(form.getBereikt())) {
                recordContact.handle(new RecordContact.Input(form.ticket(ref), kind, next, note), worker);
            } else {
                recordAttempt.handle(
                        new RecordContactAttempt.Input(form.ticket(ref), kind, dayPart(), next, note), worker);
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

    private DayPart dayPart() {
        var time = LocalTime.ofInstant(clock.instant(), DutchTime.ZONE);
        return time.getHour() < 12 ? DayPart.MORNING : time.getHour() < 17 ? DayPart.AFTERNOON : DayPart.EVENING;
    }
}
