package nl.handenindewijk.hands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import nl.handenindewijk.reporting.Caseload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo story, and what must hold whatever the numbers. */
class ReckoningTest {

    private static final Reckoning RECKONING = new Reckoning(Assumptions.first());

    /** Shares of themes as in the whole of the demo; ten hours a request. */
    private static final Map<String, Double> MIX = Map.ofEntries(
            Map.entry("GELD", 0.24),
            Map.entry("WMO", 0.15),
            Map.entry("OPVOEDEN", 0.11),
            Map.entry("EENZAAM", 0.09),
            Map.entry("MANTELZORG", 0.08),
            Map.entry("TAAL", 0.07),
            Map.entry("SCHEIDEN", 0.06),
            Map.entry("WERK", 0.05),
            Map.entry("PSYCHISCH", 0.05),
            Map.entry("VEILIG", 0.03),
            Map.entry("INBURGEREN", 0.03),
            Map.entry("ZORGEN_OM", 0.02),
            Map.entry("BUURT", 0.01),
            Map.entry("WONEN", 0.01));

    @Test
    void aRequestTakesAboutTenHours() {
        assertThat(Assumptions.first().hoursPerRequest(MIX).likely()).isEqualTo(9.97, within(0.01));
        assertThat(Assumptions.first().hoursPerRequest(Map.of("NIEUW", 1.0)).likely())
                .as("a theme that is not on the list")
                .isEqualTo(4);
    }

    /** The city looks almost in balance, one district misses about two hands, one has more than it is asked for. */
    @ParameterizedTest
    @CsvSource({"570, 6, false, false", "555, 4, true, false", "185, 3, false, false", "605, 7, false, false"})
    void theDemo(int requests, double posts, boolean isShort, boolean ample) {
        var prospect = RECKONING.prospect(caseload(requests), posts * 36, WhatIf.NOTHING);
        assertThat(prospect.isShort()).isEqualTo(isShort);
        assertThat(prospect.isAmple()).isEqualTo(ample);
        assertThat(prospect.available()).isEqualTo(posts, within(1e-9));
        assertThat(prospect.missing().likely()).isEqualTo(prospect.needed().likely() - posts, within(1e-9));
    }

    @Test
    void flowIsTheVectorOfTheReference() {
        var need = RECKONING.need(caseload(555), WhatIf.NOTHING);
        double likely = 555 * 9.97 / 910.8;
        assertThat(need.flow().likely()).isEqualTo(likely, within(0.01));
        assertThat(need.flow().low()).isEqualTo(likely * 0.9 * 0.85, within(0.05));
        assertThat(need.flow().high()).isEqualTo(likely * 1.1 * 1.15, within(0.05));
    }

    @Test
    void openCasesCountToo() {
        var many = new Caseload(
                "WK999901",
                100,
                MIX,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.of(20),
                OptionalInt.of(220),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
        var need = RECKONING.need(many, WhatIf.NOTHING);
        assertThat(need.stock()).isNotNull().satisfies(stock -> {
            assertThat(stock.low()).isEqualTo(200 / 25.0);
            assertThat(stock.high()).isEqualTo(200 / 15.0);
        });
        assertThat(need.needed()).isEqualTo(need.stock());
        assertThat(RECKONING.need(caseload(100), WhatIf.NOTHING).stock())
                .as("too few to show")
                .isNull();
    }

    @Test
    void aPartOfAPersonIsNeverRoundedInSilence() {
        var prospect = RECKONING.prospect(caseload(300), 3.5 * 36, WhatIf.NOTHING);
        assertThat(prospect.below().hands()).isEqualTo(3);
        assertThat(prospect.above().hands()).isEqualTo(4);
        var whole = RECKONING.prospect(caseload(300), 4 * 36, WhatIf.NOTHING);
        assertThat(whole.below()).isEqualTo(whole.above());
    }

    @Test
    void changesWorkInTheRightDirection() {
        var dice = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            var caseload = caseload(30 + 5 * dice.nextInt(300));
            double hours = 36 * dice.nextDouble() * 12;
            var now = RECKONING.prospect(caseload, hours, WhatIf.NOTHING);
            var more = RECKONING.prospect(caseload, hours, new WhatIf(1, 0, 100));
            var busier = RECKONING.prospect(caseload, hours, new WhatIf(0, 20, 100));
            var other = RECKONING.prospect(caseload, hours, new WhatIf(0, 0, 90));
            assertThat(more.growth()).isLessThan(now.growth());
            assertThat(more.missing().high()).isLessThan(now.missing().high());
            assertThat(busier.growth()).isGreaterThan(now.growth());
            assertThat(busier.needed().likely())
                    .isGreaterThanOrEqualTo(now.needed().likely());
            assertThat(other.available()).isLessThanOrEqualTo(now.available());
            assertThat(now.needed().low()).isLessThanOrEqualTo(now.needed().likely());
            assertThat(now.grows()).isEqualTo(now.load() >= 1);
            assertThat(RECKONING.available(hours, new WhatIf(-50, 0, 100))).isZero();
        }
    }

    private static Caseload caseload(int received) {
        return new Caseload(
                "WK999901",
                received,
                MIX,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
