package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.FigureQueries.Count;
import nl.handenindewijk.reporting.disclosure.Axis;
import nl.handenindewijk.reporting.disclosure.Book;
import nl.handenindewijk.reporting.disclosure.Cube;

/**
 * Adds to a book whether appointments were kept, whether it helped and what became of goals. A request counts once in each,
 * and its rest is told as well, so that every total is a figure that stands in the book already.
 */
final class HelpFigures {

    /** Appointments of a request: {@code MET KEPT} and so on. */
    static final String MET = "MET";

    static final List<String> MEETINGS = List.of("KEPT", "MISSED_BY_RESIDENT", "MISSED_BY_US", "CANCELLED");
    /** What the resident said: {@code HELPED YES} and so on. */
    static final String HELPED = "HELPED";

    static final List<String> ANSWERS = List.of("YES", "PARTLY", "NO");
    /** Goals of a request: {@code GOAL REACHED} and so on. */
    static final String GOAL = "GOAL";

    static final List<String> OUTCOMES = List.of("REACHED", "PARTLY", "NOT_REACHED", "DROPPED");
    /** What goals are told apart by, besides the district. */
    static final String DOMAIN = "DOMAIN";

    /** The form: {@code FORM STORY} for who stopped before telling the story, {@code FORM SENT} for who sent it. */
    static final String FORM = "FORM";

    static final List<String> STEPS = List.of("TOPIC", "DANGER", "STORY", "PLACE", "REACH", "CHECK");
    static final String SENT = "SENT";

    private static final String NONE = "NONE";

    private final Book.Draft draft;
    private final Axis quarters;
    private final Axis areas;
    private final Disclosure rules;
    private final BiFunction<String, String, Stream<Count>> counts;

    /** @param counts by measure and dimension */
    HelpFigures(
            Book.Draft draft,
            Axis quarters,
            Axis areas,
            Disclosure rules,
            BiFunction<String, String, Stream<Count>> counts) {
        this.draft = draft;
        this.quarters = quarters;
        this.areas = areas;
        this.rules = rules;
        this.counts = counts;
    }

    /** Name of a part of one of the three. */
    static String code(String measure, String part) {
        return measure + " " + part;
    }

    /** @return codes of the life domains in which a goal has an outcome */
    List<String> add() {
        add(MET, MEETINGS, "REACH", YearBook.RECEIVED);
        add(HELPED, ANSWERS, "RETURN", TrustFigures.ENDED);
        add(GOAL, OUTCOMES, "REACH", YearBook.RECEIVED);
        var domains = new LinkedHashSet<String>();
        counts.apply(GOAL, DOMAIN).map(Count::value).sorted().forEach(domains::add);
        domains.forEach(this::domain);
        form();
        return List.copyOf(domains);
    }

    /** @param whole measure of everybody who could be in it, whose total is this figure */
    private void add(String measure, List<String> parts, String whole, String total) {
        var found = counts.apply(measure, ALL).toList();
        if (!found.isEmpty()) {
            var cube = new Cube(quarters, areas, axis(measure, parts, total));
            counts.apply(whole, ALL).forEach(c -> cube.add(c.people(), quarter(c), c.district(), code(measure, NONE)));
            for (var c : found) {
                cube.add(c.people(), quarter(c), c.district(), code(measure, c.code()));
                cube.add(-c.people(), quarter(c), c.district(), code(measure, NONE));
            }
            draft.add(cube, c -> Keys.of(c.get(0), c.get(1), c.get(2)), c -> rules.threshold(c.get(1), ALL, ALL));
        }
    }

    /** Of the whole municipality: too few have a goal in one domain to tell by district. */
    private void domain(String domain) {
        var cube = new Cube(quarters, axis(ALL, OUTCOMES, GOAL));
        counts.apply(GOAL, ALL).forEach(c -> cube.add(c.people(), quarter(c), code(ALL, NONE)));
        counts.apply(GOAL, DOMAIN).filter(c -> c.value().equals(domain)).forEach(c -> {
            cube.add(c.people(), quarter(c), code(ALL, c.code()));
            cube.add(-c.people(), quarter(c), code(ALL, NONE));
        });
        draft.add(cube, c -> key(c.get(0), domain, c.get(1)), c -> rules.threshold(ALL, DOMAIN, domain));
    }

    /** Where people stopped filling in the form; nobody knows yet in which district they live. */
    private void form() {
        var found = counts.apply(FORM, ALL).toList();
        if (!found.isEmpty()) {
            var parts = Stream.concat(STEPS.stream(), Stream.of(SENT)).map(step -> code(FORM, step));
            var cube = new Cube(quarters, Axis.of(parts.toList(), FORM));
            found.forEach(c -> cube.add(c.people(), quarter(c), code(FORM, c.code())));
            draft.add(cube, c -> Keys.of(c.get(0), ALL, c.get(1)), c -> rules.threshold(ALL, ALL, ALL));
        }
    }

    private static String key(String time, String domain, String code) {
        return code.equals(GOAL) ? Keys.of(time, ALL, GOAL) : Keys.of(time, ALL, DOMAIN, domain, code);
    }

    private static Axis axis(String measure, List<String> parts, String total) {
        var codes =
                new ArrayList<>(parts.stream().map(part -> code(measure, part)).toList());
        return Axis.of(codes, measure).withSum(total, List.of(measure, code(measure, NONE)));
    }

    private static String quarter(Count count) {
        return Period.quarterOf(count.month()).code();
    }
}
