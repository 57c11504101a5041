package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.util.LinkedHashSet;
import java.util.List;
import nl.handenindewijk.reporting.FigureQueries.Open;
import nl.handenindewijk.reporting.disclosure.Axis;
import nl.handenindewijk.reporting.disclosure.Book;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.reporting.disclosure.Cube;

/** What is open and what is late at this moment, safe to show: by district or by one dimension. */
record NowBook(Book book) {

    static final String OPEN = "OPEN";
    static final String LATE = "LATE";
    static final String DISTRICT = "DISTRICT";

    private static final String NOW = "nu";

    static NowBook of(List<Open> open, Disclosure rules) {
        var draft = new Book.Draft();
        for (var dimension :
                new LinkedHashSet<>(open.stream().map(Open::dimension).toList())) {
            var rows =
                    open.stream().filter(o -> o.dimension().equals(dimension)).toList();
            var values = rows.stream().map(Open::value).distinct().sorted().toList();
            var cube = new Cube(Axis.of(values, ALL), Axis.of(List.of(LATE, "ON_TIME"), OPEN));
            rows.forEach(o -> cube.add(o.count(), o.value(), o.late() ? LATE : "ON_TIME"));
            draft.add(
                    cube,
                    c -> Keys.of(NOW, ALL, dimension, c.get(0), c.get(1)),
                    c -> rules.threshold(dimension.equals(DISTRICT) ? c.get(0) : ALL, dimension, c.get(0)));
        }
        return new NowBook(draft.book());
    }

    /** @param value or {@link Selection#ALL}; nobody is in what is not counted */
    Cell cell(String dimension, String value, String code) {
        var key = Keys.of(NOW, ALL, dimension, value, code);
        return book.cells().containsKey(key) ? book.cell(key) : Cell.nobody();
    }
}
