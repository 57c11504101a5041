package nl.handenindewijk.casework.web;

import jakarta.validation.Valid;
import nl.handenindewijk.casework.AddNote;
import nl.handenindewijk.casework.AskResident;
import nl.handenindewijk.casework.SendMessage;
import nl.handenindewijk.phrases.TextFields;
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

/** The page of a case, and what is written in it. */
@Controller
@RequestMapping("/werkbak/{reference}")
class CaseController {

    private final CasePage page;
    private final CaseActions actions;
    private final AddNote addNote;
    private final SendMessage sendMessage;
    private final AskResident askResident;

    CaseController(
            CasePage page, CaseActions actions, AddNote addNote, SendMessage sendMessage, AskResident askResident) {
        this.page = page;
        this.actions = actions;
        this.addNote = addNote;
        this.sendMessage = sendMessage;
        this.askResident = askResident;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String klaar,
            @RequestParam(required = false) @Nullable String toon,
            CurrentWorker worker,
            Model model) {
        model.addAttribute(CaseWriting.FILTER, TimelineFilter.of(toon));
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
        if (form.getSoort() != WriteForm.Kind.NOTITIE && TextFields.isOpen(String.valueOf(form.getTekst()))) {
            errors.rejectValue("tekst", "phrases.error.open");
        }
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
}
