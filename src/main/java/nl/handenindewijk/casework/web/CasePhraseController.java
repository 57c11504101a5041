package nl.handenindewijk.casework.web;

import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts a standard text behind what was typed already. Nothing is sent: the worker reads it and sends it, or not. */
@Controller
class CasePhraseController {

    private final CasePage page;
    private final CasePhrases phrases;

    CasePhraseController(CasePage page, CasePhrases phrases) {
        this.page = page;
        this.phrases = phrases;
    }

    @PostMapping("/werkbak/{reference}/schrijven/standaard")
    String insert(
            @PathVariable String reference,
            @ModelAttribute("write") WriteForm form,
            BindingResult untouched,
            @RequestParam(required = false) @Nullable UUID standaard,
            CurrentWorker worker,
            Model model) {
        model.addAttribute("chosenPhrase", standaard);
        var template = page.show(CasePage.reference(reference), worker, model);
        phrases.insert(standaard, form, model, worker);
        return template;
    }
}
