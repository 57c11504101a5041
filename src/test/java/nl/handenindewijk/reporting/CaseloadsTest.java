package nl.handenindewijk.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the planner of hands gets is rounded, and tells less than the report does. */
@PortalTest
class CaseloadsTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 3);

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private StoredFigures figures;

    @Autowired
    private MovableClock clock;

    private final List<RequestFacts> facts = new ArrayList<>();

    @Test
    void rounds() {
        assertThat(IntStream.rangeClosed(0, 13).map(Caseload::rounded))
                .containsExactly(0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10, 10, 10, 15);
        assertThat(Caseload.safe(0, 5)).hasValue(0);
        assertThat(Caseload.safe(4, 5)).isEmpty();
        assertThat(Caseload.safe(5, 5)).hasValue(5);
    }

    @Test
    void leavesOutDistrictsWithFewRequests() {
        clock.set(LocalDate.of(2026, 3, 20));
        add(29, () -> Sample.request(FEBRUARY));
        store();
        assertThat(caseloads.lastYear().districts()).isEmpty();
        add(1, () -> Sample.request(FEBRUARY));
        store();
        var year = caseloads.lastYear();
        assertThat(year.first()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(year.last()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(year.districts()).singleElement().satisfies(north -> {
            assertThat(north.district()).isEqualTo("WK999901");
            assertThat(north.received()).isEqualTo(30);
            assertThat(north.waitingNow()).hasValue(30);
            assertThat(north.inLately()).hasValue(30);
            assertThat(north.droppedOut()).hasValue(0);
            assertThat(north.waiting()).isEmpty();
        });
        assertThat(year.levelShares().values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void hidesWhoIsFew() {
        clock.set(LocalDate.of(2026, 3, 20));
        add(40, () -> Sample.request(FEBRUARY).contactAfter(3));
        add(3, () -> Sample.request(FEBRUARY).withdrawn());
        add(2, () -> Sample.request(FEBRUARY));
        store();
        var north = caseloads.lastYear().districts().get(0);
        assertThat(north.received()).isEqualTo(45);
        assertThat(north.droppedOut()).as("3 of 45").isEmpty();
        assertThat(north.waitingNow()).as("2").isEqualTo(OptionalInt.empty());
        assertThat(north.openNow()).hasValue(40);
        assertThat(north.waiting())
                .hasValueSatisfying(wait -> assertThat(wait.half()).isEqualTo(3));
    }

    @Test
    void themesOfFewPeopleShareAsInTheCity() {
        var shares = new ThemeMix(5)
                .shares(
                        Map.of("GELD", 90L, "VEILIG", 1L, "TAAL", 9L),
                        Map.of("GELD", 900L, "VEILIG", 30L, "TAAL", 70L));
        assertThat(shares.get("GELD")).isEqualTo(0.9);
        assertThat(shares.get("TAAL")).as("one alone would tell of itself").isEqualTo(0.07, within(1e-9));
        assertThat(shares.get("VEILIG")).isEqualTo(0.03, within(1e-9));
    }

    @Test
    void sharesAreAlwaysOfOneWhole() {
        var city = Map.of("A", 100L, "B", 50L, "C", 25L, "D", 25L);
        for (long a = 0; a < 8; a++) {
            for (long b = 0; b < 8; b++) {
                long rest = 60 - a - b;
                var shares = new ThemeMix(5).shares(Map.of("A", a, "B", b, "C", rest), city);
                assertThat(shares.values().stream().mapToDouble(share -> share).sum())
                        .isEqualTo(1, within(1e-9));
            }
        }
    }

    private void add(int count, Supplier<Sample> sample) {
        for (int i = 0; i < count; i++) {
            facts.add(sample.get().facts(1));
        }
    }

    private void store() {
        figures.store(facts);
        facts.clear();
    }
}
