package nl.handenindewijk.meldcode;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.folder.EmergencyRoom;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.CurrentHelpLines;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.HelpLine;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the five steps on a page. */
@Component
class MeldcodePage {

    private static final String VEILIG_THUIS = "VEILIG_THUIS";

    private final Folders folders;
    private final Workers workers;
    private final CurrentHelpLines helpLines;
    private final EmergencyRoom.Lasting emergencies;

    MeldcodePage(Folders folders, Workers workers, CurrentHelpLines helpLines, EmergencyRoom.Lasting emergencies) {
        this.folders = folders;
        this.workers = workers;
        this.helpLines = helpLines;
        this.emergencies = emergencies;
    }

    /** The case; what is not this worker's is not there. */
    Folder open(String typed, CurrentWorker worker) {
        return folders.open(typed, worker);
    }

    /** For whoever may open the case and not read this: the same whether there is something or not. */
    ModelAndView closed(Folder folder, HttpStatus status) {
        return new ModelAndView("meldcode/dicht", status)
                .addObject("map", folder)
                .addObject("lijn", line())
                .addObject("uren", Math.max(1, emergencies.lasts().toHours()));
    }

    /** @param failed the step whose form comes back with errors */
    ModelAndView page(
            Folder folder, List<Entry> entries, CurrentWorker worker, @Nullable Step failed, HttpStatusCode status) {
        var parts = parts(entries);
        var next = parts.stream()
                .filter(part -> part.entries().isEmpty())
                .findFirst()
                .map(Part::step)
                .orElse(null);
        return new ModelAndView("meldcode/meldcode", status)
                .addObject("map", folder)
                .addObject("lezen", !MeldcodeRights.mayRead(folder, worker))
                .addObject("stappen", parts)
                .addObject("mislukt", failed)
                .addObject("open", failed == null ? next : failed)
                .addObject("norm", norm(entries))
                .addObject("beslist", MeldcodeRights.mayDecide(worker))
                .addObject("antwoorden", Answer.values())
                .addObject("overlegMet", Consulted.values())
                .addObject("besluiten", Decision.values())
                .addObject("vragen", Entry.QUESTIONS)
                .addObject("sleutel", UUID.randomUUID())
                .addObject("lijn", line());
    }

    /** What the last weighing said. */
    static @Nullable Norm norm(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.step() == Step.WEIGH)
                .max(Comparator.comparing(Entry::at))
                .map(Entry::norm)
                .orElse(null);
    }

    List<Part> parts(List<Entry> entries) {
        var by = new LinkedHashSet<UUID>();
        entries.forEach(entry -> by.add(entry.by()));
        Map<UUID, String> names = workers.displayNames(by);
        var parts = new ArrayList<Part>();
        for (var step : Step.values()) {
            parts.add(new Part(
                    step,
                    step.number(),
                    entries.stream()
                            .filter(entry -> entry.step() == step)
                            .map(entry -> line(entry, names))
                            .toList()));
        }
        return parts;
    }

    private static Line line(Entry entry, Map<UUID, String> names) {
        var choices = new ArrayList<Choice>();
        entry.content().forEach((field, value) -> {
            if (!field.equals(Entry.WORDS) && !value.equals("false")) {
                choices.add(new Choice(field, value));
            }
        });
        return new Line(day(entry.at()), names.getOrDefault(entry.by(), ""), choices, entry.words());
    }

    Optional<HelpLine> veiligThuis() {
        return helpLines.now().helpLines().stream()
                .filter(each -> each.code().equals(VEILIG_THUIS))
                .findFirst();
    }

    private @Nullable HelpLine line() {
        return veiligThuis().orElse(null);
    }

    static String day(Instant moment) {
        return moment.atZone(DutchTime.ZONE)
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy H.mm", LocaleContextHolder.getLocale()));
    }

    /** A step and what was written under it, the oldest first. */
    public record Part(Step step, int number, List<Line> entries) {}

    /** One time that somebody wrote. */
    public record Line(String at, String by, List<Choice> choices, String words) {}

    /** A question by the name of its field, and the code of the answer. */
    public record Choice(String field, String value) {}
}
