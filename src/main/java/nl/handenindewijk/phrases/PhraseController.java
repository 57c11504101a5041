package nl.handenindewijk.phrases;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The standard texts, for an administrator. */
@Controller
@RequestMapping("/beheer/standaardteksten")
class PhraseController {

    private static final String HOME = "redirect:/beheer/standaardteksten";
    private static final String FORM = "phrases/text";

    private final StandardTexts texts;
    private final KeepText keep;
    private final RemoveText remove;
    private final PhraseHistory history;
    private final Teams teams;

    PhraseController(StandardTexts texts, KeepText keep, RemoveText remove, PhraseHistory history, Teams teams) {
        this.texts = texts;
        this.keep = keep;
        this.remove = remove;
        this.history = history;
        this.teams = teams;
    }

    @ModelAttribute("teamNames")
    Map<UUID, String> teamNames() {
        var names = new LinkedHashMap<UUID, String>();
        teams.all().forEach(team -> names.put(team.id(), team.name()));
        return names;
    }

    @ModelAttribute("fields")
    Iterable<String> fields() {
        return TextFields.NAMES;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String klaar, Model model) {
        model.addAttribute("texts", texts.all());
        model.addAttribute("done", klaar != null);
        history.addTo(model, null);
        return "phrases/list";
    }

    @GetMapping("/tekst")
    String edit(@RequestParam(required = false) @Nullable UUID id, Model model) {
        model.addAttribute(
                "phrase",
                id == null
                        ? new PhraseForm()
                        : texts.find(id)
                                .map(PhraseForm::of)
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        history.addTo(model, id);
        return FORM;
    }

    @PostMapping("/tekst")
    String keep(
            @Valid @ModelAttribute("phrase") PhraseForm form,
            BindingResult errors,
            CurrentWorker worker,
            HttpServletResponse response) {
        TextFields.unknownIn(String.valueOf(form.getStandaardTekst())).stream()
                .findFirst()
                .ifPresent(unknown -> errors.rejectValue("standaardTekst", "phrases.error.field"));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return FORM;
        }
        if (!keep.handle(form.input(), worker)) {
            errors.reject("phrases.error.stale");
            response.setStatus(HttpStatus.CONFLICT.value());
            return FORM;
        }
        return HOME + "?klaar";
    }

    @PostMapping("/weg")
    String remove(@RequestParam UUID id, CurrentWorker worker) {
        remove.handle(id, worker);
        return HOME + "?klaar";
    }
}
