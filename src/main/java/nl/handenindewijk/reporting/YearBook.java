package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handenindewijk.reporting.disclosure.Book;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.shared.WaitingTimes.Scope;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;

/**
 * All figures of one calendar year, safe to show. Times are codes: {@code 2026-03}, {@code 2026-K1}, {@code 2026}.
 *
 * @param districts codes, those without address last
 * @param values of each dimension
 * @param outcomes of requests that were closed
 * @param terms codes of statutory terms
 * @param domains codes of life domains in which a goal has an outcome
 * @param waits by key: how long people waited, only where enough had contact
 */
record YearBook(
        int year,
        Book book,
        List<String> districts,
        Map<Dimension, List<String>> values,
        List<String> outcomes,
        List<String> terms,
        List<String> domains,
        Map<String, WaitCounts> waits) {

    static final String RECEIVED = "RECEIVED";
    static final String CONTACT = "CONTACT";
    static final String KEPT = "KEPT";
    static final String LATE = "LATE";
    /** Closed in the period, whenever it came in. */
    static final String OUT = "OUT";

    static final String IN_TIME = "IN_TIME";

    /** The longest silence, not a count. */
    static final String SILENCE = "SILENCE";

    Cell cell(String time, String district, String code) {
        return book.cell(Keys.of(time, district, code));
    }

    Cell cell(String time, String district, Dimension dimension, String value, String code) {
        return book.cell(Keys.of(time, district, dimension.name(), value, code));
    }

    Cell waits(String time, String district, WaitClass each) {
        return cell(time, district, waitCode(each.toString()));
    }

    Cell outcome(String time, String district, String outcome) {
        return cell(time, district, outcomeCode(outcome));
    }

    /** @param state KEPT, MISSED, RUNNING or {@link Selection#ALL} */
    Cell term(String time, String term, String team, String state) {
        return book.cell(termKey(time, term, team, state));
    }

    Optional<WaitingTime> waiting(String time, String district) {
        return waiting(Keys.of(time, district, ""));
    }

    Optional<WaitingTime> waiting(String time, Dimension dimension, String value) {
        return waiting(Keys.of(time, ALL, dimension.name(), value, ""));
    }

    /** The longest, in calendar days, that nobody of the municipality spoke with a resident. */
    Optional<WaitingTime> silence(String time, String district) {
        return waiting(Keys.of(time, district, SILENCE));
    }

    private Optional<WaitingTime> waiting(String key) {
        return Optional.ofNullable(waits.get(key)).flatMap(counts -> counts.figure(Scope.DISTRICT, 1));
    }

    static String waitCode(String waitClass) {
        return "WAIT " + waitClass;
    }

    static String outcomeCode(String outcome) {
        return "OUT " + outcome;
    }

    static String termKey(String time, String term, String team, String state) {
        return time + "|TERM " + term + "|" + team + "|" + state;
    }
}
