package nl.handenindewijk.reporting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.FigureQueries.Count;
import nl.handenindewijk.reporting.disclosure.Axis;
import nl.handenindewijk.reporting.disclosure.Book;
import nl.handenindewijk.reporting.disclosure.Cube;

/**
 * Adds to a book at which step people gave up, and whether they had to come back. Its totals are figures that stand in the
 * book already, so that no part can be worked out from them.
 */
final class TrustFigures {

    static final String WITHDREW = "WITHDREW";
    static final String NOT_REACHED = "NOT_REACHED";
    /** Withdrew after contact. */
    static final String LEFT = "LEFT";
    /** Came back within 90 days after it was closed. */
    static final String SOON = "SOON";

    static final String LATER = "LATER";
    /** Closed at least once. */
    static final String ENDED = "ENDED";

    private static final Axis GAVE_UP = Axis.of(List.of(WITHDREW, NOT_REACHED), Reach.DROPPED_OUT.name());
    private static final Axis AFTER_CONTACT = Axis.of(List.of(LEFT, "STAYED"), YearBook.CONTACT);
    private static final Axis RETURN = Axis.of(List.of(SOON, LATER, "NOT"), ENDED);

    private final Book.Draft draft;
    private final Axis quarters;
    private final Axis areas;
    private final Disclosure rules;

    TrustFigures(Book.Draft draft, Axis quarters, Axis areas, Disclosure rules) {
        this.draft = draft;
        this.quarters = quarters;
        this.areas = areas;
        this.rules = rules;
    }

    /** @param counts by measure */
    void add(Function<String, Stream<Count>> counts) {
        add(counts.apply("GAVE_UP").toList(), GAVE_UP);
        add(counts.apply("LEFT").toList(), AFTER_CONTACT);
        add(counts.apply("RETURN").toList(), RETURN);
    }

    private void add(List<Count> counts, Axis codes) {
        if (counts.isEmpty()) {
            return;
        }
        var cube = new Cube(quarters, areas, codes);
        counts.forEach(c -> cube.add(c.people(), Period.quarterOf(c.month()).code(), c.district(), c.code()));
        draft.add(
                cube,
                c -> Keys.of(c.get(0), c.get(1), c.get(2)),
                c -> rules.threshold(c.get(1), Selection.ALL, Selection.ALL));
    }
}
