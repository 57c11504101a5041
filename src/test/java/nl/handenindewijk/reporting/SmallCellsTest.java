package nl.handenindewijk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCellsTest {

    private final SmallCells five = new SmallCells(5);

    /** The worked example of the domain reference, section 3.7, without its rounding. */
    @Test
    void hidesASecondCellUntilNothingCanBeSubtracted() {
        assertThat(shown(new long[][] {{48, 22, 17, 3}, {31, 9, 12, 6}, {27, 14, 8, 0}, {64, 35, 26, 12}}))
                .containsExactly(
                        "48 22 - < 90", //
                        "31 - 12 - 58",
                        "27 - - 0 49",
                        "64 35 26 12 137",
                        "170 80 63 21 334");
    }

    @Test
    void showsEverythingWhereNobodyIsFew() {
        assertThat(shown(new long[][] {{5, 0}, {12, 7}})).containsExactly("5 0 5", "12 7 19", "17 7 24");
    }

    @Test
    void hidesTotalsOfFewPeople() {
        assertThat(shown(new long[][] {{1, 2}, {40, 50}})).containsExactly("< < <", "- - -", "41 52 93");
    }

    @Test
    void hidesAGrandTotalOfFewPeople() {
        assertThat(shown(new long[][] {{1, 0}, {0, 2}})).containsExactly("< 0 <", "0 < <", "< < <");
    }

    /** 4 + 4 = 8 and 1 + 1 = 2 give both cells away although two are hidden. */
    @Test
    void hidesMoreWhereTheTotalLeavesOneValue() {
        assertThat(shown(new long[][] {{4, 4, 30}, {20, 30, 40}, {25, 35, 50}}).get(0))
                .isEqualTo("< < - 38");
        assertThat(shown(new long[][] {{1, 1, 30}, {20, 30, 40}, {25, 35, 50}}).get(0))
                .isEqualTo("< < - 32");
    }

    @Test
    void hidesANumberInEveryTableThatHasIt() {
        var first = Grid.of(
                List.of("x", "y"),
                List.of("a", "b"),
                (r, c) -> r.equals("x") ? c.equals("a") ? 2 : 20 : 30,
                (r, c) -> r == null || c == null ? "" : r + c);
        var second = Grid.of(
                List.of("x"),
                List.of("b", "c", "d"),
                (r, c) -> c.equals("b") ? 20 : 40,
                (r, c) -> r == null || c == null ? "" : r + c);
        var hidden = five.hide(List.of(first, second));
        assertThat(hidden.get(0)[0][1]).isEqualTo(Cell.HIDDEN);
        assertThat(hidden.get(1)[0][0]).as("the same number").isEqualTo(Cell.HIDDEN);
        assertThat(hidden.get(1)[0][1].isShown() && hidden.get(1)[0][2].isShown())
                .as("and it cannot be subtracted there")
                .isFalse();
    }

    /** Nobody who knows the rules finds a number below the threshold, in any table of a thousand. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesNoSmallNumberAway(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int height = 1 + random.nextInt(8);
            int width = 1 + random.nextInt(6);
            int size = 1 + random.nextInt(40);
            var counts = new long[height][width];
            for (var row : counts) {
                Arrays.setAll(row, j -> random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(size));
            }
            var grid = grid(counts);
            assertSafe(grid, five.hide(grid));
        }
    }

    private static void assertSafe(Grid grid, Cell[][] cells) {
        for (int i = 0; i < grid.height(); i++) {
            for (int j = 0; j < grid.width(); j++) {
                long count = grid.counts()[i][j];
                assertThat(count > 0 && count < 5 && cells[i][j].isShown())
                        .as("%s", grid)
                        .isFalse();
                assertThat(cells[i][j].isShown()).isEqualTo(cells[i][j].count() >= 0);
            }
        }
        var lines = IntStream.range(0, grid.height())
                .mapToObj(i -> Arrays.stream(cells[i]).filter(c -> !c.isShown()).count());
        var columns = IntStream.range(0, grid.width())
                .mapToObj(j ->
                        Arrays.stream(cells).filter(row -> !row[j].isShown()).count());
        assertThat(lines).as("%s", grid).doesNotContain(1L);
        assertThat(columns).as("%s", grid).doesNotContain(1L);
    }

    private List<String> shown(long[][] counts) {
        return Arrays.stream(five.hide(grid(counts)))
                .map(row -> Arrays.stream(row).map(SmallCellsTest::sign).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String sign(Cell cell) {
        return switch (cell.kind()) {
            case SHOWN -> String.valueOf(cell.count());
            case FEW -> "<";
            case HIDDEN -> "-";
        };
    }

    private static Grid grid(long[][] counts) {
        var rows = IntStream.range(0, counts.length).boxed().toList();
        var columns = IntStream.range(0, counts[0].length).boxed().toList();
        return Grid.of(rows, columns, (i, j) -> counts[i][j], (i, j) -> "");
    }
}
