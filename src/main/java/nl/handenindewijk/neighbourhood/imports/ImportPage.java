package nl.handenindewijk.neighbourhood.imports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.neighbourhood.Administrators;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Puts imports on pages. */
@Component
class ImportPage {

    private static final int RUNS = 5;

    private final ImportBook book;
    private final RunBook runs;
    private final ReadyFiles ready;
    private final Differences differences;
    private final Administrators administrators;

    ImportPage(
            ImportBook book, RunBook runs, ReadyFiles ready, Differences differences, Administrators administrators) {
        this.book = book;
        this.runs = runs;
        this.ready = ready;
        this.differences = differences;
        this.administrators = administrators;
    }

    @Transactional(readOnly = true)
    public ModelAndView list(HttpStatus status) {
        var history = book.latest();
        return new ModelAndView("neighbourhood/gebieden", status)
                .addObject("soorten", ImportKind.values())
                .addObject("klaar", readyNames())
                .addObject("runs", runs.latest(RUNS))
                .addObject("inGebruik", book.inForce())
                .addObject("geschiedenis", history)
                .addObject("makers", names(history.stream()))
                .addObject("tijd", this);
    }

    @Transactional(readOnly = true)
    public ModelAndView one(Import shown, HttpStatus status) {
        return new ModelAndView("neighbourhood/invoer", status)
                .addObject("invoer", shown)
                .addObject(
                        "verschil",
                        shown.isCheckedOnly() ? differences.against(shown).orElse(null) : null)
                .addObject("blijven", shown.isCheckedOnly() ? differences.absent(shown) : List.of())
                .addObject("makers", names(Stream.of(shown)))
                .addObject("tijd", this);
    }

    @Transactional(readOnly = true)
    public ModelAndView run(ImportRun run) {
        return new ModelAndView("neighbourhood/inlezen")
                .addObject("run", run)
                .addObject("makers", administrators.names(List.of(run.startedBy())))
                .addObject("tijd", this);
    }

    private Map<String, String> readyNames() {
        var names = new LinkedHashMap<String, String>();
        ready.names().forEach(name -> names.put(name, name));
        return names;
    }

    private Map<UUID, String> names(Stream<Import> imports) {
        var ids = new HashSet<UUID>();
        imports.forEach(each -> {
            Optional.ofNullable(each.checkedBy()).ifPresent(ids::add);
            Optional.ofNullable(each.undoneBy()).ifPresent(ids::add);
        });
        return administrators.names(ids);
    }

    /** For machines. */
    public String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String day(Instant moment) {
        return moment.atZone(DutchTime.ZONE).format(DateTimeFormatter.ofPattern("d-M-yyyy H.mm", Locale.ROOT));
    }
}
