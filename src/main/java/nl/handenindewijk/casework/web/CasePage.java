package nl.handenindewijk.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.AccessChoices;
import nl.handenindewijk.casework.AssignChoices;
import nl.handenindewijk.casework.CaseNotFound;
import nl.handenindewijk.casework.CaseView;
import nl.handenindewijk.casework.ContactKind;
import nl.handenindewijk.casework.EmergencyAccesses;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.OpenCase;
import nl.handenindewijk.casework.Outcome;
import nl.handenindewijk.casework.Qualification;
import nl.handenindewijk.casework.SignVerdict;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Teams;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.terms.ReasonText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a case together. */
@Component
class CasePage {

    static final String TEMPLATE = "casework/case";

    private final OpenCase open;
    private final Teams teams;
    private final Workers workers;
    private final AssignChoices assignChoices;
    private final AccessChoices accessChoices;
    private final StoryMarks marks;
    private final CaseWriting writing;
    private final ReasonText reasons;
    private final ObjectProvider<FolderTab> tabs;
    private final Absences absences;
    private final EmergencyAccesses emergencies;
    private final Clock clock;

    CasePage(
            OpenCase open,
            Teams teams,
            Workers workers,
            AssignChoices assignChoices,
            AccessChoices accessChoices,
            StoryMarks marks,
            CaseWriting writing,
            ReasonText reasons,
            ObjectProvider<FolderTab> tabs,
            Absences absences,
            EmergencyAccesses emergencies,
            Clock clock) {
        this.emergencies = emergencies;
        this.absences = absences;
        this.open = open;
        this.teams = teams;
        this.workers = workers;
        this.assignChoices = assignChoices;
        this.accessChoices = accessChoices;
        this.marks = marks;
        this.writing = writing;
        this.reasons = reasons;
        this.tabs = tabs;
        this.clock = clock;
    }

    /** @throws CaseNotFound if there is no such case for this worker */
    static PublicReference reference(String typed) {
        return PublicReference.parse(typed).orElseThrow(CaseNotFound::none);
    }

    /** @throws CaseNotFound if there is no such case for this worker */
    String show(PublicReference reference, CurrentWorker worker, Model model) {
        var view = open.handle(reference, worker).orElseThrow(CaseNotFound::none);
        model.addAttribute("c", view);
        model.addAttribute("story", marks.split(view));
        model.addAttribute("why", why(view));
        model.addAttribute(
                "tabs",
                tabs.orderedStream()
                        .flatMap(tab -> tab.of(view.folder(), worker).stream())
                        .toList());
        model.addAttribute("today", DutchTime.today(clock));
        model.addAttribute("zone", DutchTime.ZONE);
        model.addAttribute("mine", worker.id().equals(view.ownerId()));
        model.addAttribute("me", worker.id());
        model.addAttribute("away", absences.today());
        emergencies
                .openUntil(reference, worker.id(), clock.instant())
                .ifPresent(until -> model.addAttribute("noodTot", until));
        var team = workers.ofTeam(view.teamId());
        var choices = assignChoices.forCase(view, team);
        model.addAttribute("colleagues", choices.stream().map(AssignView::of).toList());
        var people = accessChoices.forCase(view, team);
        model.addAttribute("people", people);
        model.addAttribute("decided", people.stream().anyMatch(person -> person.decision() != null));
        model.addAttribute("accessChoices", AccessForm.Choice.values());
        model.addAttribute(
                "otherTeams",
                teams.all().stream().filter(t -> !t.id().equals(view.teamId())).toList());
        model.addAttribute("verdicts", SignVerdict.values());
        model.addAttribute("levels", Level.values());
        model.addAttribute("themes", Theme.values());
        model.addAttribute("qualifications", Qualification.values());
        model.addAttribute("outcomes", Outcome.forClosing());
        model.addAttribute("contactKinds", ContactKind.values());
        model.addAttribute("channels", ContactChannel.values());
        model.addAttribute("dayParts", DayPart.values());
        writing.addTo(model, view, worker);
        CasePageForms.addTo(model, view, choices);
        return TEMPLATE;
    }

    /**
     * A date with the answer to "why this date?" in words.
     *
     * @param sentences in the order of the calculation
     */
    public record Why(LocalDate due, List<String> sentences) {}

    private Map<String, Why> why(CaseView view) {
        var locale = LocaleContextHolder.getLocale();
        return view.why().stream()
                .collect(Collectors.toMap(
                        date -> date.kind().name(),
                        date -> new Why(date.due(), reasons.forWorker(date.reasons(), locale))));
    }
}
