package nl.handenindewijk.hands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.reporting.Caseload;
import org.junit.jupiter.api.Test;

/** The demo story: the city looks balanced, one district misses hands, one falls silent and must not lose them. */
class BalanceTest {

    private static final Reckoning RECKONING = new Reckoning(Assumptions.first());

    private final DistrictPlan veenrand = plan("WK999901", 12_000, 6, 570, 280, 290);
    private final DistrictPlan oosterkamp = plan("WK999902", 8_500, 4, 555, 290, 260);
    private final DistrictPlan lindehof = plan("WK999903", 6_000, 3, 185, 60, 90);
    private final DistrictPlan waterpoort = plan("WK999904", 15_500, 7, 605, 300, 300);
    private final Balance balance = Balance.of(List.of(veenrand, oosterkamp, lindehof, waterpoort), Needs.UNKNOWN);

    @Test
    void theSilentDistrictIsSeen() {
        assertThat(balance.expected(lindehof).expected()).isEqualTo(273.6, within(0.1));
        assertThat(balance.expected(lindehof).isFewer()).isTrue();
        assertThat(balance.fell(lindehof)).isTrue();
        assertThat(balance.isQuiet(lindehof)).isTrue();
        assertThat(balance.isQuiet(oosterkamp)).isFalse();
        assertThat(balance.expected(waterpoort).isFewer()).isTrue();
        assertThat(balance.isQuiet(waterpoort))
                .as("fewer than expected, but it did not fall")
                .isFalse();
        assertThat(balance.fell(veenrand)).as("ten fewer of 290 is chance").isFalse();
    }

    @Test
    void handsMoveTowardsNeedWithABandAndNoneGetLost() {
        assertThat(balance.move(oosterkamp).low()).isPositive();
        assertThat(balance.move(lindehof).likely()).isNegative();
        assertThat(balance.districts().stream()
                        .mapToDouble(district -> balance.move(district).likely())
                        .sum())
                .isEqualTo(0, within(1e-9));
        double withoutHiddenNeed = 20 * 185 / 1915.0 - 3;
        assertThat(balance.move(lindehof).likely())
                .as("who stops asking keeps hands")
                .isGreaterThan(withoutHiddenNeed);
        assertThat(balance.equity().hoover()).isBetween(0.03, 0.15);
    }

    @Test
    void oneDistrictHasNothingToBeComparedWith() {
        assertThat(Balance.of(List.of(veenrand), Needs.UNKNOWN).isKnown()).isFalse();
        assertThat(balance.isKnown()).isTrue();
    }

    private static DistrictPlan plan(String code, int inhabitants, int posts, int received, int now, int before) {
        var caseload = new Caseload(
                code,
                received,
                Map.of("GELD", 1.0),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(now),
                OptionalInt.of(before));
        return DistrictPlan.of(new District(code, code, inhabitants), posts * 36, caseload, RECKONING);
    }
}
