package nl.handenindewijk.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.views.SavedView;
import nl.handenindewijk.casework.views.SavedViews;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Team;
import nl.handenindewijk.staff.Teams;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the row of views above the desk needs, the form that keeps the filter of the moment, and who is away today. */
@Component
class DeskViews {

    private final SavedViews views;
    private final Teams teams;
    private final Absences absences;

    DeskViews(SavedViews views, Teams teams, Absences absences) {
        this.absences = absences;
        this.views = views;
        this.teams = teams;
    }

    void addTo(Model model, DeskParams params, CurrentWorker worker) {
        var saved = views.of(worker);
        model.addAttribute("views", saved);
        model.addAttribute("away", absences.today());
        model.addAttribute("codes", params.codes());
        // the desk itself opens with the chosen view; everything has an address of its own then
        model.addAttribute("all", saved.stream().anyMatch(SavedView::opens) ? "/werkbak?weergave=alles" : "/werkbak");
        if (!model.containsAttribute("view")) {
            model.addAttribute("view", new ViewForm());
        }
        var led = new LinkedHashMap<UUID, String>();
        ofWorker(worker).forEach(team -> led.put(team.id(), team.name()));
        model.addAttribute("ledTeams", worker.leads() ? led : new LinkedHashMap<UUID, String>());
    }

    List<Team> ofWorker(CurrentWorker worker) {
        return teams.all().stream()
                .filter(team -> worker.teamIds().contains(team.id()))
                .toList();
    }
}
