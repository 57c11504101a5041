package nl.handenindewijk.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.ClosingProposals;
import nl.handenindewijk.casework.views.SavedView;
import nl.handenindewijk.casework.views.SavedViews;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Team;
import nl.handenindewijk.staff.Teams;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands above the desk: views, the form that keeps the filter of the moment, who is away, what waits for a second worker. */
@Component
class DeskViews {

    private final SavedViews views;
    private final Teams teams;
    private final Absences absences;
    private final ClosingProposals closings;

    DeskViews(SavedViews views, Teams teams, Absences absences, ClosingProposals closings) {
        this.closings = closings;
        this.absences = absences;
        this.views = views;
        this.teams = teams;
    }

    void addTo(Model model, DeskParams params, CurrentWorker worker) {
        var saved = views.of(worker);
        model.addAttribute("views", saved);
        model.addAttribute("away", absences.today());
        model.addAttribute("codes", params.codes());
        model.addAttribute("tweede", closings.waiting(worker));
        model.addAttribute("ik", worker.id());
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
