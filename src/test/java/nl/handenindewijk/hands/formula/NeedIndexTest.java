package nl.handenindewijk.hands.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The index of need beside the mean of the districts. */
class NeedIndexTest {

    @Test
    void isTheMeanOfDistancesFromTheMean() {
        var index = NeedIndex.of(Map.of(
                "A", Map.of("poor", 10.0, "alone", 40.0),
                "B", Map.of("poor", 20.0, "alone", 40.0),
                "C", Map.of("poor", 30.0, "alone", 40.0)));
        double z = Math.sqrt(1.5);
        assertThat(index.get("A")).isEqualTo(-z / 2, within(1e-9));
        assertThat(index.get("B")).isEqualTo(0, within(1e-9));
        assertThat(index.get("C")).isEqualTo(z / 2, within(1e-9));
        assertThat(NeedIndex.high(index)).containsExactly("C");
    }

    @Test
    void anAreaWithFewFiguresHasNone() {
        var index = NeedIndex.of(Map.of(
                "A", Map.of("poor", 1.0, "alone", 1.0, "benefit", 3.0),
                "B", Map.of("poor", 2.0, "alone", 5.0),
                "C", Map.of("poor", 9.0)));
        assertThat(index).containsOnlyKeys("A", "B");
        assertThat(NeedIndex.of(Map.of())).isEmpty();
        assertThat(NeedIndex.high(Map.of())).isEmpty();
    }

    @Test
    void pointsAreClipped() {
        assertThat(NeedIndex.points(1000, 0)).isEqualTo(1000);
        assertThat(NeedIndex.points(1000, 1)).isEqualTo(1284.03, within(0.01));
        assertThat(NeedIndex.points(1000, 9)).isEqualTo(1800);
        assertThat(NeedIndex.points(1000, -9)).isEqualTo(600);
    }
}
