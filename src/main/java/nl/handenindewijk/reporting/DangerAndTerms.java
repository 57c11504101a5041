package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.util.List;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.FigureQueries.Count;
import nl.handenindewijk.reporting.disclosure.Axis;
import nl.handenindewijk.reporting.disclosure.Book;
import nl.handenindewijk.reporting.disclosure.Cube;

/** Adds to a book whether danger was answered in time, and statutory terms per team. */
final class DangerAndTerms {

    private static final List<String> ANSWERED = List.of(YearBook.IN_TIME, YearBook.LATE);
    private static final Axis DANGER = Axis.of(ANSWERED, YearBook.CONTACT);
    private static final Axis TERM = Axis.of(List.of("KEPT", "MISSED", "RUNNING"), ALL);

    private final Book.Draft draft;
    private final Axis quarters;
    private final Disclosure rules;

    DangerAndTerms(Book.Draft draft, Axis quarters, Disclosure rules) {
        this.draft = draft;
        this.quarters = quarters;
        this.rules = rules;
    }

    /** Of those with the level of danger who had contact; how many they are is the same figure as by level. */
    void danger(Stream<Count> counts) {
        var cube = new Cube(quarters, DANGER);
        counts.filter(c -> ANSWERED.contains(c.code())).forEach(c -> cube.add(c.people(), quarter(c), c.code()));
        draft.add(
                cube,
                c -> c.get(1).equals(YearBook.CONTACT)
                        ? Keys.of(c.get(0), ALL, Dimension.LEVEL.name(), "U0", YearBook.CONTACT)
                        : Keys.of(c.get(0), ALL, "DANGER " + c.get(1)),
                c -> rules.threshold(ALL, Dimension.LEVEL.name(), "U0"));
    }

    /**
     * @param counts by term and how it went, in one code
     * @param overdue those that run although their last day is over: missed
     * @return the codes of the terms
     */
    List<String> terms(List<Count> counts, List<Count> overdue, List<String> teams) {
        var terms = counts.stream()
                .map(c -> c.code().split(" ")[0])
                .distinct()
                .sorted()
                .toList();
        for (var term : terms) {
            var cube = new Cube(quarters, Axis.of(teams, ALL), TERM);
            counts.stream()
                    .filter(c -> c.code().startsWith(term + " "))
                    .forEach(c ->
                            cube.add(c.people(), quarter(c), c.value(), c.code().substring(term.length() + 1)));
            overdue.stream().filter(c -> c.code().equals(term)).forEach(c -> {
                cube.add(c.people(), quarter(c), c.value(), "MISSED");
                cube.add(-c.people(), quarter(c), c.value(), "RUNNING");
            });
            draft.add(
                    cube,
                    c -> YearBook.termKey(c.get(0), term, c.get(1), c.get(2)),
                    c -> rules.threshold(ALL, ALL, ALL));
        }
        return terms;
    }

    private static String quarter(Count count) {
        return Period.quarterOf(count.month()).code();
    }
}
