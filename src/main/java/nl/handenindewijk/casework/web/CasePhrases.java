package nl.handenindewijk.casework.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.casework.CaseView;
import nl.handenindewijk.phrases.StandardTexts;
import nl.handenindewijk.phrases.TextFields;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The standard texts on the page of a case, and what their fields stand for there. */
@Component
class CasePhrases {

    /** Residents read it in Dutch, whatever the language of the worker's own pages. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final StandardTexts texts;
    private final Teams teams;
    private final Clock clock;

    CasePhrases(StandardTexts texts, Teams teams, Clock clock) {
        this.texts = texts;
        this.teams = teams;
        this.clock = clock;
    }

    void addTo(Model model, CaseView view) {
        model.addAttribute("phrases", texts.forTeam(view.teamId()));
    }

    /** Puts the chosen text behind what is in the form; one that is not for this team changes nothing. */
    void insert(@Nullable UUID chosen, WriteForm form, Model model, CurrentWorker worker) {
        var view = (CaseView) Objects.requireNonNull(model.getAttribute("c"));
        texts.forTeam(view.teamId()).stream()
                .filter(text -> text.id().equals(chosen))
                .findFirst()
                .ifPresent(text -> {
                    var filled = TextFields.fill(text.body(), values(view, worker));
                    var typed = form.getTekst();
                    form.setTekst(typed == null || typed.isBlank() ? filled : typed.strip() + "\n\n" + filled);
                });
    }

    private Map<String, String> values(CaseView view, CurrentWorker worker) {
        var team = teams.byId(view.teamId());
        var name = view.personName() == null ? "" : view.personName().strip();
        return Map.of(
                "naam", name,
                "voornaam", name.split("\\s+")[0],
                "referentie", view.reference().value(),
                "datum", DutchTime.today(clock).format(DAY),
                "medewerker", worker.displayName(),
                "team", team.name(),
                "telefoon", team.phone());
    }
}
