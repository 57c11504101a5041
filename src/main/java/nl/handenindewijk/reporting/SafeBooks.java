package nl.handenindewijk.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.reporting.FigureQueries.Count;
import nl.handenindewijk.reporting.FigureQueries.Waited;
import nl.handenindewijk.settings.Settings;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Teams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only door through which figures leave this module: made once after each change of its year, then kept. Reads everything of a book
 * in one snapshot, in as many statements for a thousand requests as for a million.
 */
@Component
class SafeBooks {

    private static final List<String> LEVELS = List.of("U0", "U1", "U2", "U3", "U4");

    private final FigureQueries figures;
    private final Areas areas;
    private final Teams teams;
    private final ReportingSettings limits;
    private final ThresholdSheet thresholds;
    private final Settings settings;
    private final Clock clock;
    private final ObjectProvider<FormSteps> forms;
    private final TransactionTemplate snapshot;
    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

    SafeBooks(
            FigureQueries figures,
            Areas areas,
            Teams teams,
            ReportingSettings limits,
            ThresholdSheet thresholds,
            Settings settings,
            Clock clock,
            ObjectProvider<FormSteps> forms,
            PlatformTransactionManager transactions) {
        this.figures = figures;
        this.areas = areas;
        this.teams = teams;
        this.limits = limits;
        this.thresholds = thresholds;
        this.settings = settings;
        this.clock = clock;
        this.forms = forms;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    YearBook ofYear(int year) {
        return (YearBook) current(year, () -> makeYear(year));
    }

    NowBook ofNow() {
        return (NowBook) current(0, () -> NowBook.of(figures.openNow(DutchTime.today(clock)), rules()));
    }

    private Object current(int slot, Supplier<Object> make) {
        return snapshot.execute(status -> {
            var stamp = figures.stamp(slot);
            var today = DutchTime.today(clock);
            var rules = rules();
            var ended = slot == 0 ? List.<Count>of() : forms(slot);
            var last = kept.get(slot);
            if (last != null
                    && last.stamp().equals(stamp)
                    && last.day().equals(today)
                    && last.rules().equals(rules)
                    && last.forms().equals(ended)) {
                return last.book();
            }
            var book = make.get();
            kept.put(slot, new Kept(stamp, today, rules, ended, book));
            return book;
        });
    }

    private YearBook makeYear(int year) {
        var months = new Months(YearMonth.of(year, 1), YearMonth.of(year, 12));
        var counts = new ArrayList<Count>(figures.counts(months));
        counts.addAll(forms(year));
        counts.addAll(figures.overdueTerms(months, DutchTime.today(clock)));
        var districts =
                new ArrayList<>(areas.districts().stream().map(District::code).toList());
        if (counts.stream().anyMatch(count -> count.district().equals(Selection.NO_DISTRICT))) {
            districts.add(Selection.NO_DISTRICT);
        }
        var waited = new EnumMap<Dimension, List<Waited>>(Dimension.class);
        for (var dimension : Dimension.values()) {
            waited.put(dimension, figures.waitedBy(dimension, months));
        }
        return new MakeYearBook(year, rules(), counts, districts, values())
                .from(figures.waitedByDistrict(months), waited, figures.silentByDistrict(months));
    }

    private Disclosure rules() {
        return new Disclosure(
                limits,
                ThresholdSheet.thresholds(settings.of(thresholds)),
                areas.districts().stream().collect(Collectors.toMap(District::code, District::inhabitants)));
    }

    private Map<Dimension, List<String>> values() {
        return Map.of(
                Dimension.THEME, names(Theme.values()),
                Dimension.LEVEL, LEVELS,
                Dimension.TEAM,
                        teams.all().stream().map(team -> team.id().toString()).toList(),
                Dimension.CHANNEL, names(NewHelpRequest.Channel.values()),
                Dimension.LANGUAGE, List.of());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** The form keeps its own counts, which are few. */
    private List<Count> forms(int year) {
        return forms.stream()
                .flatMap(form -> form.in(year).stream())
                .map(e ->
                        new Count(HelpFigures.FORM, Selection.ALL, e.month(), "", Selection.ALL, e.step(), e.people()))
                .toList();
    }

    /** @param book made on a day by these rules, when the counts of its year had this stamp and the form these */
    private record Kept(UUID stamp, LocalDate day, Disclosure rules, List<Count> forms, Object book) {}
}
