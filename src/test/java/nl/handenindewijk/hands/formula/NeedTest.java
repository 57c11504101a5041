package nl.handenindewijk.hands.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected against observed, and how evenly hands are divided, to the printed digits. */
class NeedTest {

    private static final Offset<Double> PRINTED = within(0.5e-6);
    private static final Offset<Double> FOUR = within(0.51e-4);
    private static final List<Equity.Area> BY_NEED = List.of(
            new Equity.Area(14_400, 6),
            new Equity.Area(12_750, 4),
            new Equity.Area(4_800, 3),
            new Equity.Area(14_050, 7));

    @ParameterizedTest
    @CsvSource({
        "430, 381.00, 1.1286, 1.0244, 1.2405",
        "395, 254.50, 1.5521, 1.4028, 1.7129",
        "160, 216.00, 0.7407, 0.6304, 0.8648",
        "455, 488.50, 0.9314, 0.8478, 1.0211",
        "37, 28.4, 1.3028, 0.9173, 1.7958",
        "12, 20, 0.6000, 0.3100, 1.0481",
        "0, 3.2, 0, 0, 1.1528",
        "140, 100, 1.4000, 1.1777, 1.6521",
        "5, 2.5, 2.0000, 0.6494, 4.6673"
    })
    void interval(long observed, double expected, double ratio, double low, double high) {
        var requests = new Expected(observed, expected);
        assertThat(requests.ratio()).isEqualTo(ratio, FOUR);
        assertThat(requests.interval().low()).isEqualTo(low, FOUR);
        assertThat(requests.interval().high()).isEqualTo(high, FOUR);
        assertThat(requests.isFewer()).isEqualTo(high < 1);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2400, 7800, 1800, 381.00",
        "B, 2300, 5300, 900, 254.50",
        "C, 900, 3300, 1800, 216.00",
        "D, 3400, 9800, 2300, 488.50"
    })
    void expected(String district, int young, int adult, int old, double expected) {
        assertThat(young * 0.020 + adult * 0.030 + old * 0.055).as(district).isEqualTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"160, 216, 0.762712", "5, 2.5, 1.111111", "0, 3.2, 0.862069", "395, 254.5, 1.511840"})
    void shrunk(long observed, double expected, double shrunk) {
        assertThat(new Expected(observed, expected).shrunk()).isEqualTo(shrunk, PRINTED);
    }

    @Test
    void aSilentDistrictKeepsItsHands() {
        assertThat(new Expected(160, 216).planned()).isEqualTo(188);
        assertThat(new Expected(395, 254.5).planned()).isEqualTo(395);
        assertThatThrownBy(() -> new Expected(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"90, 60, 0.017598", "50, 40, 0.342833"})
    void fall(long before, long after, double chance) {
        assertThat(Expected.chanceOfChange(before, after)).isEqualTo(chance, PRINTED);
        assertThat(Expected.chanceOfChange(after, before)).isEqualTo(chance, PRINTED);
        assertThat(Expected.chanceOfChange(after, after)).isEqualTo(1);
    }

    @Test
    void largeCountsDoNotOverflow() {
        var interval = new Expected(100_000, 100_000).interval();
        assertThat(interval.low()).isEqualTo(0.9938, FOUR);
        assertThat(interval.high()).isEqualTo(1.0062, FOUR);
        assertThat(Expected.chanceOfChange(50_000, 51_000)).isBetween(0.0, 0.01);
    }

    @Test
    void equityByNeed() {
        var equity = new Equity(BY_NEED);
        assertThat(BY_NEED.get(1).rate() * 1000).isEqualTo(0.3137, FOUR);
        assertThat(equity.gini()).isEqualTo(0.120054, PRINTED);
        assertThat(equity.theil()).isEqualTo(0.024071, PRINTED);
        assertThat(equity.hoover()).isEqualTo(0.090217, PRINTED);
        assertThat(equity.highestToLowest()).isEqualTo(1.992188, PRINTED);
        var moves = equity.moves();
        assertThat(moves.get(0)).isEqualTo(0.2609, FOUR);
        assertThat(moves.get(1)).isEqualTo(1.5435, FOUR);
        assertThat(moves.get(2)).isEqualTo(-0.9130, FOUR);
        assertThat(moves.get(3)).isEqualTo(-0.8913, FOUR);
        assertThat(equity.hoover() * 20).isEqualTo(1.8043, FOUR);
    }

    @Test
    void byInhabitantsTheSameHandsLookFair() {
        var equity = new Equity(List.of(
                new Equity.Area(12_000, 6),
                new Equity.Area(8_500, 4),
                new Equity.Area(6_000, 3),
                new Equity.Area(15_500, 7)));
        assertThat(equity.gini()).isEqualTo(0.024405, PRINTED);
    }

    @Test
    void equalSharesAreEqual() {
        var dice = new Random(11);
        for (int i = 0; i < 500; i++) {
            double rate = 0.1 + dice.nextDouble();
            var equity = new Equity(List.of(
                    new Equity.Area(10, 10 * rate), new Equity.Area(25, 25 * rate), new Equity.Area(3, 3 * rate)));
            assertThat(equity.gini()).isEqualTo(0, within(1e-9));
            assertThat(equity.hoover()).isEqualTo(0, within(1e-9));
            assertThat(equity.theil()).isEqualTo(0, within(1e-9));
            assertThat(equity.moves()).allSatisfy(move -> assertThat(move).isEqualTo(0, within(1e-9)));
        }
    }
}
