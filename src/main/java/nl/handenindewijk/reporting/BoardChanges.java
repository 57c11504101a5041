package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.YearBook.RECEIVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.handenindewijk.reporting.disclosure.Cell;
import org.springframework.stereotype.Component;

/**
 * What changed in a district, in sentences. Years are compared only where enough people asked and no border moved between
 * them.
 */
@Component
class BoardChanges {

    private static final int WORTH_SAYING_PERCENT = 10;

    private final SafeBooks books;
    private final ReportTexts texts;
    private final ReportingSettings settings;
    private final BorderBreaks borders;

    BoardChanges(SafeBooks books, ReportTexts texts, ReportingSettings settings, BorderBreaks borders) {
        this.books = books;
        this.texts = texts;
        this.settings = settings;
        this.borders = borders;
    }

    /** How many asked beside the same quarter a year before, and how long they waited beside the quarter before. */
    List<String> of(Period quarter, String district) {
        var book = books.ofYear(quarter.year());
        var now = book.cell(quarter.code(), district, RECEIVED);
        var found = new ArrayList<String>();
        var before = books.ofYear(quarter.yearBefore().year())
                .cell(quarter.yearBefore().code(), district, RECEIVED);
        if (isEnough(now) && isEnough(before) && !hasNewBorder(quarter.year(), district)) {
            found.add(change(now.count(), before.count()));
        }
        var then = quarter.quarterBefore();
        var waited = books.ofYear(then.year()).waiting(then.code(), district);
        book.waiting(quarter.code(), district)
                .flatMap(w -> waited.map(b -> w.half() == b.half()
                        ? texts.text("reporting.board.change.same-wait", w.half())
                        : texts.text("reporting.board.change.wait", w.half(), b.half())))
                .ifPresent(found::add);
        return found;
    }

    private boolean hasNewBorder(int year, String district) {
        return borders.between(year - 1, year).getOrDefault(year, Set.of()).contains(district);
    }

    private boolean isEnough(Cell cell) {
        return cell.isAtLeast(settings.fewestForShare());
    }

    private String change(long now, long before) {
        long percent = Math.round(Math.abs(now - before) * 20.0 / before) * 5;
        return percent < WORTH_SAYING_PERCENT
                ? texts.text("reporting.board.change.same")
                : texts.text("reporting.board.change." + (now > before ? "more" : "fewer"), percent);
    }
}
