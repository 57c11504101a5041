package nl.handenindewijk.casework.web;

import java.util.UUID;
import nl.handenindewijk.casework.Desk;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.ManyCases.Chosen;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Teams;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every look at cases that were ticked on the desk shows: those of them that this worker may see. */
@Component
class BulkPage {

    private final Desk desk;
    private final Teams teams;

    BulkPage(Desk desk, Teams teams) {
        this.desk = desk;
        this.teams = teams;
    }

    void show(BulkForm form, CurrentWorker worker, Model model) {
        if (form.getSleutel() == null) {
            form.setSleutel(UUID.randomUUID());
        }
        model.addAttribute(
                "rows",
                desk.chosen(form.chosen().stream().map(Chosen::reference).toList(), worker));
        model.addAttribute("levels", Level.values());
        model.addAttribute("teams", teams.all());
    }
}
