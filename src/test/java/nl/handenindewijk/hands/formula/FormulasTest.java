package nl.handenindewijk.hands.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flow, stock, pressure and bands, to the printed digits. */
class FormulasTest {

    private static final Offset<Double> PRINTED = within(0.5e-6);
    private static final WorkYear YEAR = new WorkYear(36, 0.13, 0.075, 0.10, 0.20, 0.85);

    /** Requests a year and hours each: debts, children, loneliness, carers, violence, language, information. */
    private static final List<double[]> MIX = List.of(
            new double[] {120, 6.0},
            new double[] {80, 9.0},
            new double[] {60, 4.0},
            new double[] {45, 5.0},
            new double[] {18, 16.0},
            new double[] {50, 3.5},
            new double[] {150, 1.0});

    @Test
    void flow() {
        double requests = MIX.stream().mapToDouble(each -> each[0]).sum();
        double hours = MIX.stream().mapToDouble(each -> each[0] * each[1]).sum();
        assertThat(requests).isEqualTo(523);
        assertThat(hours).isEqualTo(2_518);
        assertThat(hours / requests).isEqualTo(4.814532, PRINTED);
        assertThat(YEAR.clientHours()).isEqualTo(1071.5, within(0.05));
        assertThat(new WorkYear(36, 0.13, 0.075, 0.10, 0.20, 1).fte(hours)).isEqualTo(2.349905, PRINTED);
        assertThat(YEAR.fte(hours)).isEqualTo(2.764594, PRINTED);
        assertThat(YEAR.perWeek(hours / requests) * 52 * YEAR.fte(hours)).isEqualTo(requests, PRINTED);
    }

    /** The demo: the city looks almost in balance while one district misses two hands. */
    @ParameterizedTest
    @CsvSource({"569.5, 6.22", "553.4, 6.05", "186.5, 2.04", "605.4, 6.61", "1914.8, 20.92"})
    void flowOfTheDemo(double requests, double fte) {
        assertThat(YEAR.fte(requests * 9.95)).isEqualTo(fte, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"9, 1.0, 14, 18, 126, 7.0", "6.5, 0.60, 20, 16, 78, 4.875", "12, 0.45, 10, 20, 54, 2.7"})
    void stock(double arrivals, double accepted, double weeks, double casesPerFte, double open, double fte) {
        var stock = new Stock(arrivals, accepted, weeks);
        assertThat(stock.openCases()).isEqualTo(open, PRINTED);
        assertThat(stock.fte(casesPerFte)).isEqualTo(fte, PRINTED);
        assertThat(Stock.weeks(open, arrivals * accepted)).isEqualTo(weeks, PRINTED);
    }

    @Test
    void backlog() {
        assertThat(new Backlog(60, 22, 25).weeksToClear()).hasValue(20);
        var growing = new Backlog(60, 22, 20);
        assertThat(growing.weeksToClear()).as("no steady state").isEmpty();
        assertThat(growing.growth()).isEqualTo(2);
        assertThat(new Backlog(0, 22, 20).weeksToClear()).hasValue(0);
        assertThat(new Backlog(1, 22, 22).weeksToClear()).isEmpty();
    }

    @Test
    void pressure() {
        var pressure = new Pressure(6, 4);
        assertThat(pressure.targetQueue()).isEqualTo(6);
        assertThat(pressure.targetCapacity(1, 1)).isEqualTo(7.0);
        assertThat(pressure.reliefCapacity(40, 26)).isEqualTo(7.31, within(0.005));
        assertThat(pressure.reliefCapacity(2, 26))
                .as("a short line asks for less")
                .isLessThan(6);
        assertThat(pressure.load(6)).isEqualTo(1);
        assertThatThrownBy(() -> new Pressure(6, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.880287", "0.5, 0.504539", "1.0, 0.223361", "1.5, 0.084690", "2.0, 0.026881"})
    void squareRoot(double beta, double chance) {
        assertThat(SquareRoot.chanceToWait(beta)).isEqualTo(chance, PRINTED);
    }

    @ParameterizedTest
    @CsvSource({"100, 110, 0.237008", "25, 30, 0.249893"})
    void squareRootIsNearTheExactLine(double offered, int hands, double exact) {
        assertThat(SquareRoot.hands(offered, 1)).isEqualTo(hands);
        assertThat(((Outlook.Steady) new Line(hands, offered, 1).outlook()).chanceToWait())
                .isEqualTo(exact, PRINTED)
                .isCloseTo(SquareRoot.chanceToWait(1), within(0.03));
    }

    @Test
    void bands() {
        var needed = Band.around(6.22, 0.10).times(new Band(0.85, 1, 1.15));
        assertThat(needed.low()).isEqualTo(4.7583, PRINTED);
        assertThat(needed.high()).isEqualTo(7.8683, PRINTED);
        assertThat(needed.max(Band.exactly(5))).isEqualTo(new Band(5, 6.22, needed.high()));
        assertThat(Band.exactly(2).plus(new Band(1, 2, 4))).isEqualTo(new Band(3, 4, 6));
        assertThat(new Band(1, 2, 3).map(Math::sqrt).low()).isEqualTo(1);
        assertThatThrownBy(() -> new Band(2, 1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band(Double.NaN, 1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearOfWorkMustLeaveHours() {
        assertThatThrownBy(() -> new WorkYear(36, 0.6, 0.4, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkYear(36, 0, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
