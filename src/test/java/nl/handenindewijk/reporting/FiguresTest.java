package nl.handenindewijk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class FiguresTest {

    @Autowired
    private StoredFigures figures;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    @Test
    void followsTheEvents() {
        var request = Sample.request(LocalDate.of(2026, 3, 2));
        publish(request.facts(1));
        publish(request.contactAfter(4).facts(2));
        assertThat(row())
                .containsEntry("revision", 2L)
                .containsEntry("wait_days", 4)
                .containsEntry("reach", "CONTACT");
    }

    @Test
    void neverGoesBackToAnOlderState() {
        var request = Sample.request(LocalDate.of(2026, 3, 2));
        figures.store(List.of(request.closed("INFO_ADVIES").facts(3)));
        figures.store(List.of(request.reopened().facts(2)));
        figures.store(List.of(request.reopened().facts(1)));
        assertThat(row()).containsEntry("revision", 3L).containsEntry("outcome", "INFO_ADVIES");
    }

    @Test
    void countsTheMonthOfTheDutchDay() {
        figures.store(List.of(Sample.request(LocalDate.of(2026, 2, 28)).facts(1)));
        assertThat(row()).containsEntry("month", java.sql.Date.valueOf("2026-02-01"));
    }

    @Test
    void saysWhetherSomebodyWasReached() {
        var day = LocalDate.of(2026, 3, 2);
        figures.store(List.of(
                Sample.request(day).facts(1),
                Sample.request(day).contactAfter(2).withdrawn().facts(1),
                Sample.request(day).withdrawn().facts(1),
                Sample.request(day).closed("GEEN_CONTACT").facts(1),
                Sample.request(day).closed("INFO_ADVIES").facts(1)));
        assertThat(database.sql().queryForList("select reach from reporting_request order by 1", String.class))
                .containsExactly("CLOSED_WITHOUT", "CONTACT", "DROPPED_OUT", "DROPPED_OUT", "WAITING");
    }

    /** Whatever is written, changed or dropped, the counts are those of the rows. */
    @Test
    void keepsTheCountsEqualToTheRows() {
        var day = LocalDate.of(2026, 3, 2);
        var samples = Stream.of(
                        Sample.request(day).contactAfter(2),
                        Sample.request(day).contactAfter(2).about("TAAL"),
                        Sample.request(day).withdrawn(),
                        Sample.request(day).contactAfter(9).closed("INFO_ADVIES"))
                .toList();
        figures.store(samples.stream().map(sample -> sample.facts(1)).toList());
        assertThat(counts()).isEqualTo(countsOfRows()).isNotEmpty();

        figures.store(List.of(
                samples.get(0).closed("TRAJECT").facts(2),
                samples.get(3).reopened().facts(2)));
        assertThat(counts()).isEqualTo(countsOfRows());
        database.sql().update("delete from reporting_request where theme = 'TAAL'");
        assertThat(counts()).isEqualTo(countsOfRows());
        database.sql().execute("truncate reporting_request");
        assertThat(counts()).isEmpty();
    }

    private List<Map<String, Object>> counts() {
        return database.sql()
                .queryForList("select * from reporting_count where people <> 0 order by 1, 2, 3, 4, 5, 6, 7");
    }

    private List<Map<String, Object>> countsOfRows() {
        var sql = database.sql()
                .queryForObject(
                        "select reporting_count_sql('select 1 as sign, * from reporting_request')", String.class);
        return database.sql().queryForList(sql + " order by 1, 2, 3, 4, 5, 6, 7");
    }

    private void publish(nl.handenindewijk.casework.event.RequestFacts facts) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new HelpRequestChanged(Change.TRIAGED, MovableClock.START, UUID.randomUUID(), false, facts)));
        database.awaitListeners();
    }

    private Map<String, Object> row() {
        return database.sql().queryForMap("select * from reporting_request");
    }
}
