package nl.handenindewijk.helplines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.handenindewijk.shared.HelpLine;
import nl.handenindewijk.shared.HelpLines;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the administrator's pages need to know of the lines, straight from the database. */
@Component
class HelpLineShelf {

    /** After so many months somebody should look a line up again. */
    private static final int MONTHS = 6;

    private static final int SHOWN = 50;

    private final HelpLines first;
    private final StoredLines stored;
    private final HelpLineBook book;

    HelpLineShelf(HelpLines first, StoredLines stored, HelpLineBook book) {
        this.first = first;
        this.stored = stored;
        this.book = book;
    }

    /**
     * A line of the list.
     *
     * @param seen number of its newest change
     * @param stale whether somebody should look it up again
     */
    public record Entry(HelpLine line, long seen, boolean removed, boolean stale) {}

    /** Those in force as residents see them, then those taken out. */
    List<Entry> lines(LocalDate today) {
        refresh();
        var changes = stored.all();
        List<Entry> lines = new ArrayList<>();
        book.now().helpLines().forEach(line -> lines.add(entry(line, false, changes, today)));
        HelpLineBook.newest(changes).values().stream()
                .filter(LineVersion::removed)
                .forEach(version -> lines.add(entry(version.line(), true, changes, today)));
        return lines;
    }

    private static Entry entry(HelpLine line, boolean removed, List<LineVersion> changes, LocalDate today) {
        var checked = line.checked();
        var stale = checked == null || checked.isBefore(today.minusMonths(MONTHS));
        return new Entry(line, ChangeHelpLine.newest(changes, line.code()), removed, stale);
    }

    /** Whether the municipality added any, such as its crisis line. */
    boolean hasOwn() {
        return book.now().helpLines().stream().anyMatch(HelpLine::isOwn);
    }

    /** The newest first. */
    List<LineVersion> history() {
        var changes = new ArrayList<>(stored.all());
        Collections.reverse(changes);
        return changes.stream().limit(SHOWN).toList();
    }

    /** The line as it is now, also if it was taken out. */
    HelpLine line(String code) {
        var newest = HelpLineBook.newest(stored.all()).get(code);
        return newest != null
                ? newest.line()
                : first.helpLines().stream()
                        .filter(line -> line.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    long seen(String code) {
        return ChangeHelpLine.newest(stored.all(), code);
    }

    boolean isRemoved(String code) {
        var newest = HelpLineBook.newest(stored.all()).get(code);
        return newest != null && newest.removed();
    }

    String freeCode() {
        return HelpLine.ownCode(1
                + HelpLineBook.newest(stored.all()).values().stream()
                        .filter(version -> version.line().isOwn())
                        .count());
    }

    void refresh() {
        book.refresh();
    }
}
