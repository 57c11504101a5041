package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.FigureQueries.Count;
import nl.handenindewijk.reporting.FigureQueries.Waited;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.reporting.disclosure.Cell.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody collects every figure that is published of a year, over all pages, filters, periods and files (all of them take
 * their figures from one book), writes each as an equation over the people behind it, with what rounding and hiding leave
 * open, and solves for the small numbers.
 */
class AttackTest {

    private static final int YEAR = 2026;
    private static final int ENOUGH = 25;
    private static final List<String> DISTRICTS = List.of("WK01", "WK02", "geen");
    private static final List<String> THEMES = List.of("WMO", "VEILIG", "TAAL", "WERK");
    private static final List<String> LEVELS = List.of("U0", "U2", "U3");
    private static final List<String> REACHES = List.of("KEPT", "LATE", "DROPPED_OUT", "WAITING", "CLOSED_WITHOUT");
    private static final ReportingSettings SETTINGS =
            new ReportingSettings(5, 10, Set.of("GELD", "PSYCHISCH", "VEILIG"), 100, 10, 30, 30);

    /** Everything about one request that any figure tells apart. */
    private record Person(
            YearMonth month,
            String district,
            String theme,
            String level,
            String reach,
            int days,
            @Nullable InventedTrust trust,
            @Nullable Closing closing) {

        Person(YearMonth month, String district, String theme, String level, String reach, int days) {
            this(month, district, theme, level, reach, days, null, null);
        }

        boolean contacted() {
            return reach.equals("KEPT") || reach.equals("LATE");
        }
    }

    /** In which month a request was closed, and how. */
    private record Closing(YearMonth month, String outcome) {}

    private static final List<String> OUTCOMES = List.of("INFO_ADVIES", "TRAJECT", "WITHDRAWN");
    private static final List<String> STEPS = List.of("TOPIC", "STORY", "CHECK", "SENT");

    @ParameterizedTest
    @CsvSource({"1, 60", "3, 150"})
    void noSmallNumberIsFound(long seed, int size) {
        var people = people(new Random(seed), size);
        var forms = forms(new Random(seed), size);
        var book = book(people, forms);
        var attack = new Attack(people, forms, book, true);
        var found = attack.determined(new Random(seed), Integer.MAX_VALUE);
        System.out.printf(
                "%d people: %d figures, %d with a number; people in a number: %d%% by month and district, %d%% by quarter,"
                        + " theme and district, %d%% by theme and reach; %d small counts attacked, %d found%n",
                size,
                book.book().cells().size(),
                book.book().cells().values().stream().filter(Cell::isShown).count(),
                attack.percentShown("2026-\\d\\d\\|[^*]+\\|\\*\\|\\*\\|RECEIVED", book),
                attack.percentShown("2026-K\\d\\|[^*]+\\|THEME\\|\\w+\\|RECEIVED", book),
                attack.percentShown("2026\\|\\*\\|THEME\\|\\w+\\|(KEPT|LATE|DROPPED_OUT)", book),
                attack.targets.size(),
                found.size());
        assertThat(found).isEmpty();
    }

    /** The same attack on figures that are not rounded, and of which only the small ones themselves are hidden. */
    @Test
    void findsThemWhereOnlySmallNumbersThemselvesAreHidden() {
        var people = people(new Random(7), 60);
        var attack = new Attack(people, List.of(), book(people, List.of()), false);
        assertThat(attack.determined(new Random(7), ENOUGH)).hasSizeGreaterThan(20);
    }

    private static List<Person> people(Random random, int size) {
        return Stream.generate(() -> {
                    var reach =
                            REACHES.get(Math.min(random.nextInt(12), 4) == 4 ? random.nextInt(5) : random.nextInt(2));
                    var trust = InventedTrust.of(reach, random);
                    var closed = YearMonth.of(YEAR, 1 + random.nextInt(12));
                    return new Person(
                            YearMonth.of(YEAR, 1 + random.nextInt(12)),
                            DISTRICTS.get(skewed(random, 3)),
                            THEMES.get(skewed(random, 4)),
                            LEVELS.get(2 - skewed(random, 3)),
                            reach,
                            skewed(random, 30),
                            trust,
                            trust.end().equals("OPEN") ? null : new Closing(closed, OUTCOMES.get(skewed(random, 3))));
                })
                .limit(size)
                .toList();
    }

    /** Forms that ended, by month and step. */
    private static List<Count> forms(Random random, int size) {
        return Stream.generate(() -> new Count(
                        "FORM",
                        ALL,
                        YearMonth.of(YEAR, 1 + random.nextInt(12)),
                        "",
                        ALL,
                        STEPS.get(random.nextInt(4)),
                        1))
                .limit(size / 2)
                .toList();
    }

    private static int skewed(Random random, int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }

    private static YearBook book(List<Person> people, List<Count> forms) {
        var counts = new ArrayList<Count>(forms);
        for (var p : people) {
            for (var of : List.of(List.of(ALL, ALL), List.of("THEME", p.theme()), List.of("LEVEL", p.level()))) {
                counts.add(new Count("REACH", of.get(0), p.month(), p.district(), of.get(1), p.reach(), 1));
            }
            counts.addAll(p.trust().counts(p.month(), p.district()));
            if (p.closing() != null) {
                var c = p.closing();
                counts.add(new Count("OUTFLOW", ALL, c.month(), p.district(), ALL, c.outcome(), 1));
                counts.add(new Count("OUTFLOW", "THEME", c.month(), "", p.theme(), "", 1));
                counts.add(new Count("OUTFLOW", "LEVEL", c.month(), "", p.level(), "", 1));
            }
            if (p.level().equals("U0") && p.contacted()) {
                counts.add(new Count("DANGER", ALL, p.month(), p.district(), ALL, "IN_TIME", 1));
            }
        }
        var waited = people.stream()
                .filter(Person::contacted)
                .map(p -> new Waited(p.month(), p.district(), p.days(), 1))
                .toList();
        return new MakeYearBook(
                        YEAR,
                        new Disclosure(SETTINGS, Map.of()),
                        counts,
                        DISTRICTS,
                        Map.of(Dimension.THEME, THEMES, Dimension.LEVEL, LEVELS))
                .from(waited, Map.of(), List.of());
    }

    /** The equations. Unknown is how many people there are of each kind, as far as the figures tell kinds apart. */
    private static final class Attack {

        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<String, Variable> unknown = new LinkedHashMap<>();
        private final Map<String, List<Variable>> sums = new LinkedHashMap<>();
        private final Map<String, Long> truth = new HashMap<>();
        private final List<String> targets = new ArrayList<>();

        /** @param safely as the portal publishes; otherwise true numbers but for the small ones */
        Attack(List<Person> people, List<Count> forms, YearBook year, boolean safely) {
            everyKind();
            people.forEach(this::count);
            forms.forEach(this::countForm);
            var published = new HashMap<>(year.book().cells());
            assertThat(sums.keySet()).as("every figure is attacked").containsAll(known(published.keySet()));
            published.putAll(halfYears(people));
            published.forEach(safely ? this::learn : this::learnTrueNumber);
            sums.forEach((key, parts) -> {
                var cell = published.get(key);
                long count = truth.getOrDefault(key, 0L);
                boolean small = count > 0 && (cell == null ? count < 5 : !cell.isShown() && count < 10);
                if (small && (cell == null || count < Math.max(5, cell.threshold()))) {
                    targets.add(key);
                }
            });
        }

        /** Without figures of which there is nothing in this example. */
        private static Set<String> known(Set<String> keys) {
            return keys.stream()
                    .filter(key -> !key.contains("|DANGER ") && !key.matches(".*FORM (DANGER|PLACE|REACH)"))
                    .collect(Collectors.toSet());
        }

        /** What the pages on hands and need show at the end of each month: six months together, each rounded for itself. */
        private Map<String, Cell> halfYears(List<Person> people) {
            var found = new HashMap<String, Cell>();
            for (int last = 6; last <= 12; last++) {
                for (var district : DISTRICTS) {
                    var from = YearMonth.of(YEAR, last - 5);
                    var to = YearMonth.of(YEAR, last);
                    var key = "half " + to + district;
                    long in = people.stream()
                            .filter(p -> p.district().equals(district))
                            .count();
                    long count = people.stream()
                            .filter(p -> p.district().equals(district)
                                    && !p.month().isBefore(from)
                                    && !p.month().isAfter(to))
                            .count();
                    if (in >= SETTINGS.fewestForShare()) {
                        var shown = Caseload.safe(count, SETTINGS.smallestCount());
                        found.put(
                                key,
                                shown.isPresent()
                                        ? new Cell(Kind.SHOWN, shown.getAsInt(), SETTINGS.smallestCount())
                                        : new Cell(Kind.FEW, -1, SETTINGS.smallestCount()));
                        truth.put(key, count);
                        var parts = sums.computeIfAbsent(key, k -> new ArrayList<>());
                        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
                            for (var reach : REACHES) {
                                parts.add(unknown.get(kind(new Person(month, district, "", "", reach, 0), reach)));
                            }
                        }
                    }
                }
            }
            return found;
        }

        /** Part of the people who are in a figure with a number, of the figures whose key fits. */
        long percentShown(String pattern, YearBook year) {
            long shown = 0;
            long all = 0;
            for (var each : year.book().cells().entrySet()) {
                if (each.getKey().matches(pattern)) {
                    long count = truth.getOrDefault(each.getKey(), 0L);
                    all += count;
                    shown += each.getValue().isShown() ? count : 0;
                }
            }
            return all == 0 ? 100 : 100 * shown / all;
        }

        private void everyKind() {
            for (int m = 1; m <= 12; m++) {
                var month = YearMonth.of(YEAR, m);
                for (var district : DISTRICTS) {
                    for (var reach : REACHES) {
                        unknown(new Person(month, district, "", "", reach, 0));
                    }
                }
            }
            for (int q = 1; q <= 4; q++) {
                var month = new Period(YEAR, q).from();
                for (var district : DISTRICTS) {
                    for (var each : WaitClass.ALL) {
                        var days = new Person(month, district, "", "", "KEPT", each.first());
                        add(variable("days " + kind(days, each.toString())), waitKeys(days));
                    }
                    for (var reach : REACHES) {
                        THEMES.forEach(theme -> unknown(new Person(month, district, theme, "", reach, 0)));
                        LEVELS.forEach(level -> unknown(new Person(month, district, "", level, reach, 0)));
                    }
                }
            }
            linkQuarters();
            for (int q = 1; q <= 4; q++) {
                for (var district : DISTRICTS) {
                    trust(new Period(YEAR, q), district);
                }
                closed(new Period(YEAR, q).code());
            }
        }

        private static String trustName(String quarter, String district, InventedTrust.Kind kind) {
            return "trust " + quarter + " " + district + " " + kind;
        }

        /** Each block splits people who stand in other figures, too. */
        private void trust(Period quarter, String district) {
            var links = new HashMap<String, Expression>();
            var ended = new ArrayList<Variable>();
            for (var kind : InventedTrust.kinds()) {
                var name = trustName(quarter.code(), district, kind);
                var part = variable("days " + name);
                add(part, InventedTrust.keys(kind, quarter.code(), "" + YEAR, district));
                links.computeIfAbsent(
                                kind.block(),
                                b -> model.newExpression("split " + quarter + district + b)
                                        .level(0))
                        .set(part, -1);
                if (kind.block().equals("end") && !kind.of().end().equals("OPEN")) {
                    ended.add(part);
                }
            }
            ended.forEach(part -> links.get("helped").set(part, 1));
            for (var month : quarter.months()) {
                for (var reach : REACHES) {
                    var people = unknown.get(kind(new Person(month, district, "", "", reach, 0), reach));
                    Stream.of("end", "met", "goals")
                            .forEach(block -> links.get(block).set(people, 1));
                    if (reach.equals("DROPPED_OUT")) {
                        links.get("gave up").set(people, 1);
                    } else if (reach.equals("KEPT") || reach.equals("LATE")) {
                        links.get("left").set(people, 1);
                    }
                }
            }
            closedWithoutContactIsClosed(quarter, district, ended);
        }

        private void closedWithoutContactIsClosed(Period quarter, String district, List<Variable> ended) {
            var more = model.newExpression("ended " + quarter + district).lower(0);
            ended.forEach(part -> more.set(part, 1));
            for (var month : quarter.months()) {
                for (var reach : List.of("DROPPED_OUT", "CLOSED_WITHOUT")) {
                    more.set(unknown.get(kind(new Person(month, district, "", "", reach, 0), reach)), -1);
                }
            }
        }

        /** Closed in a quarter, whenever received: by district and outcome, by theme, by level. */
        private void closed(String quarter) {
            var themes = model.newExpression("closed by theme " + quarter).level(0);
            var levels = model.newExpression("closed by level " + quarter).level(0);
            for (var district : DISTRICTS) {
                for (var outcome : OUTCOMES) {
                    var part = variable("days closed " + quarter + district + outcome);
                    add(part, closedKeys(quarter, district, outcome));
                    themes.set(part, 1);
                    levels.set(part, 1);
                }
            }
            for (var theme : THEMES) {
                var part = variable("days closed " + quarter + theme);
                add(part, closedKeys(quarter, "THEME", List.of(theme)));
                themes.set(part, -1);
            }
            for (var level : LEVELS) {
                var part = variable("days closed " + quarter + level);
                add(part, closedKeys(quarter, "LEVEL", List.of(level)));
                levels.set(part, -1);
            }
            for (var step : STEPS) {
                add(variable("days form " + quarter + step), formKeys(quarter, step));
            }
        }

        private static List<String> closedKeys(String quarter, String district, String outcome) {
            return Stream.of(quarter, "" + YEAR)
                    .flatMap(time -> Stream.of(district, ALL)
                            .flatMap(area -> Stream.of(
                                    Keys.of(time, area, YearBook.outcomeCode(outcome)),
                                    Keys.of(time, area, YearBook.OUT))))
                    .toList();
        }

        private static List<String> closedKeys(String quarter, String dimension, List<String> value) {
            return Stream.of(quarter, "" + YEAR)
                    .map(time -> Keys.of(time, ALL, dimension, value.get(0), YearBook.OUT))
                    .toList();
        }

        private static List<String> formKeys(String quarter, String step) {
            return Stream.of(quarter, "" + YEAR)
                    .flatMap(time -> Stream.of(Keys.of(time, ALL, "FORM " + step), Keys.of(time, ALL, "FORM")))
                    .toList();
        }

        private void countForm(Count form) {
            var quarter = Period.quarterOf(form.month()).code();
            formKeys(quarter, form.code()).forEach(key -> truth.merge(key, 1L, Long::sum));
            truth.merge("base days form " + quarter + form.code(), 1L, Long::sum);
        }

        private void unknown(Person kind) {
            add(variable(kind(kind, kind.reach())), reachKeys(kind));
        }

        /** Of the same quarter, district and reach there are as many people by month as by theme and by level. */
        private void linkQuarters() {
            var totals = new LinkedHashMap<String, List<List<Variable>>>();
            unknown.keySet().stream().filter(name -> !name.startsWith("days")).forEach(name -> {
                var p = name.split(" ", -1);
                var key = Period.quarterOf(YearMonth.parse(p[0])).code() + p[1] + p[4];
                var by = totals.computeIfAbsent(
                        key, k -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                by.get(p[2].isEmpty() ? p[3].isEmpty() ? 0 : 1 : 2).add(unknown.get(name));
            });
            linkWaits();
            totals.forEach((key, by) -> {
                for (int i = 1; i < 3; i++) {
                    var equal = model.newExpression("link " + key + i).level(0);
                    by.get(0).forEach(v -> equal.set(v, 1));
                    by.get(i).forEach(v -> equal.set(v, -1));
                }
            });
        }

        /** Everybody who had contact waited for some time. */
        private void linkWaits() {
            for (int q = 1; q <= 4; q++) {
                for (var district : DISTRICTS) {
                    var equal = model.newExpression("waits " + q + district).level(0);
                    for (var month : new Period(YEAR, q).months()) {
                        for (var reach : List.of("KEPT", "LATE")) {
                            equal.set(unknown.get(kind(new Person(month, district, "", "", reach, 0), reach)), 1);
                        }
                    }
                    var first = new Person(new Period(YEAR, q).from(), district, "", "", "KEPT", 0);
                    WaitClass.ALL.forEach(each -> equal.set(unknown.get("days " + kind(first, each.toString())), -1));
                }
            }
        }

        private static String kind(Person p, String code) {
            return p.month() + " " + p.district() + " " + p.theme() + " " + p.level() + " " + code;
        }

        private Variable variable(String name) {
            return unknown.computeIfAbsent(
                    name, n -> model.newVariable(n).lower(0).upper(10_000));
        }

        private void add(Variable variable, List<String> keys) {
            keys.forEach(
                    key -> sums.computeIfAbsent(key, k -> new ArrayList<>()).add(variable));
            sums.put("base " + variable.getName(), List.of(variable));
        }

        private void count(Person p) {
            var quarter = Period.quarterOf(p.month()).from();
            var whole = new Person(p.month(), p.district(), "", "", p.reach(), 0);
            var theme = new Person(quarter, p.district(), p.theme(), "", p.reach(), 0);
            var level = new Person(quarter, p.district(), "", p.level(), p.reach(), 0);
            var keys = new LinkedHashSet<String>();
            for (var kind : List.of(whole, theme, level)) {
                keys.addAll(reachKeys(kind));
                keys.add("base " + kind(kind, p.reach()));
            }
            if (p.contacted()) {
                var days = new Person(quarter, p.district(), "", "", "KEPT", p.days());
                keys.addAll(waitKeys(days).stream()
                        .filter(key -> key.contains("WAIT"))
                        .toList());
                keys.add("base days " + kind(days, WaitClass.of(p.days()).toString()));
            }
            keys.forEach(key -> truth.merge(key, 1L, Long::sum));
            countMore(p);
        }

        private void countMore(Person p) {
            var quarter = Period.quarterOf(p.month()).code();
            for (var kind : p.trust().ownKinds()) {
                InventedTrust.keys(kind, quarter, "" + YEAR, p.district())
                        .forEach(key -> truth.merge(key, 1L, Long::sum));
                truth.merge("base days " + trustName(quarter, p.district(), kind), 1L, Long::sum);
            }
            if (p.closing() != null) {
                var closed = Period.quarterOf(p.closing().month()).code();
                var keys = new ArrayList<>(
                        closedKeys(closed, p.district(), p.closing().outcome()));
                keys.addAll(closedKeys(closed, "THEME", List.of(p.theme())));
                keys.addAll(closedKeys(closed, "LEVEL", List.of(p.level())));
                keys.add("base days closed " + closed + p.district()
                        + p.closing().outcome());
                keys.add("base days closed " + closed + p.theme());
                keys.add("base days closed " + closed + p.level());
                keys.forEach(key -> truth.merge(key, 1L, Long::sum));
            }
        }

        /** Under which figures a kind of people is counted. */
        private static List<String> reachKeys(Person p) {
            var month = p.month().toString();
            var quarter = Period.quarterOf(p.month()).code();
            boolean any = p.theme().isEmpty() && p.level().isEmpty();
            var dimension = p.theme().isEmpty() ? "LEVEL" : "THEME";
            var value = any ? ALL : p.theme() + p.level();
            var codes = p.contacted() ? List.of(p.reach(), "CONTACT", "RECEIVED") : List.of(p.reach(), "RECEIVED");
            var keys = new ArrayList<String>();
            for (var time : any ? List.of(month, quarter, "" + YEAR) : List.of(quarter, "" + YEAR)) {
                for (var code : codes) {
                    if (any || code.equals("RECEIVED")) {
                        keys.add(Keys.of(time, p.district(), dimension, value, code));
                    }
                    keys.add(Keys.of(time, ALL, dimension, value, code));
                }
                if (p.level().equals("U0") && p.contacted()) {
                    keys.add(Keys.of(time, ALL, "DANGER IN_TIME"));
                }
            }
            return keys;
        }

        private static List<String> waitKeys(Person p) {
            var keys = new ArrayList<String>();
            for (var time : List.of(Period.quarterOf(p.month()).code(), "" + YEAR)) {
                for (var district : List.of(p.district(), ALL)) {
                    keys.add(Keys.of(
                            time,
                            district,
                            YearBook.waitCode(WaitClass.of(p.days()).toString())));
                }
            }
            return keys;
        }

        private void learnTrueNumber(String key, Cell cell) {
            var parts = sums.get(key);
            if (parts != null) {
                long count = truth.getOrDefault(key, 0L);
                boolean few = count > 0 && count < 5;
                var sum = model.newExpression(key).lower(few ? 1 : count).upper(few ? 4 : count);
                parts.forEach(part -> sum.set(part, 1));
            }
        }

        /** What a figure says, with its rounding: five may be five, six or seven, but not three, which would be hidden. */
        private void learn(String key, Cell cell) {
            var parts = sums.get(key);
            if (parts == null) {
                return;
            }
            var sum = model.newExpression(key);
            parts.forEach(part -> sum.set(part, 1));
            if (cell.kind() == Kind.SHOWN) {
                sum.lower(cell.count() == 0 ? 0 : Math.max(cell.count() - 2, cell.threshold()));
                sum.upper(cell.count() == 0 ? 0 : cell.count() + 2);
            } else if (cell.kind() == Kind.FEW) {
                sum.lower(cell.threshold() == SETTINGS.smallestSensitiveCount() ? 0 : 1);
                sum.upper(cell.threshold() - 1);
            } else {
                sum.lower(0);
            }
        }

        /** The small numbers that can only be what they are; stops looking when so many are found. */
        List<String> determined(Random random, int enough) {
            var left = new ArrayList<>(targets);
            for (int idle = 0; idle < 4 && !left.isEmpty(); idle++) {
                var sign = left.stream().collect(Collectors.toMap(key -> key, key -> random.nextBoolean() ? 1 : -1));
                if (solve(sign, left)) {
                    idle = -1;
                }
            }
            return left.stream()
                    .filter(key -> !solve(Map.of(key, 1), new ArrayList<>(List.of(key)))
                            && !solve(Map.of(key, -1), new ArrayList<>(List.of(key))))
                    .limit(enough)
                    .toList();
        }

        /** Looks for people other than the true ones that give the same figures; drops the numbers that differ there. */
        private boolean solve(Map<String, Integer> objective, List<String> left) {
            unknown.values().forEach(v -> v.weight(0));
            var weights = new HashMap<Variable, Integer>();
            objective.forEach((key, sign) -> sums.get(key).forEach(v -> weights.merge(v, sign, Integer::sum)));
            weights.forEach(Variable::weight);
            var result = model.maximise();
            assertThat(result.getState().isFeasible())
                    .as("the truth itself is possible")
                    .isTrue();
            return left.removeIf(key -> Math.abs(sums.get(key).stream()
                                    .mapToDouble(v -> v.getValue().doubleValue())
                                    .sum()
                            - truth.getOrDefault(key, 0L))
                    > 0.99);
        }
    }
}
