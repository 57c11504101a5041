package nl.handenindewijk.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookTest {

    private static final Threshold FIVE = new Threshold(5, false);

    @Test
    void roundsToFive() {
        assertThat(LongStream.rangeClosed(0, 13).map(Rounding::of).toArray())
                .containsExactly(0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10, 10, 10, 15);
    }

    /** The worked example of the domain reference, section 3.7. */
    @Test
    void hidesASecondCountUntilNothingCanBeSubtracted() {
        assertThat(shown(new long[][] {{48, 22, 17, 3}, {31, 9, 12, 6}, {27, 14, 8, 0}, {64, 35, 26, 12}}))
                .containsExactly("50 20 - < 90", "30 - 10 - 60", "25 - - 0 50", "65 35 25 10 135", "170 80 65 20 335");
    }

    @Test
    void showsEverythingWhereNobodyIsFew() {
        assertThat(shown(new long[][] {{5, 0}, {12, 7}})).containsExactly("5 0 5", "10 5 20", "15 5 25");
    }

    /** 1 + 1 + 1 + 1 = 4: to say of each and of the sum that it is below five would tell all of them. */
    @Test
    void doesNotEvenSayOfATotalThatItIsSmallWhereThatTellsItsParts() {
        var row = shown(new long[][] {{1, 1, 1, 1}, {20, 30, 40, 50}, {25, 35, 50, 60}})
                .get(0);
        assertThat(row).isEqualTo("< < < < -");
    }

    @Test
    void hidesWhetherThereIsNobody() {
        var cells = book(new long[][] {{0, 12, 30}, {20, 30, 40}}, new Threshold(10, true));
        assertThat(cells.cell("r0|c0")).isEqualTo(Cell.few(10));
    }

    @Test
    void showsNothingAboutAnAreaThatIsTooSmall() {
        assertThat(book(new long[][] {{50, 60}}, Threshold.NEVER).cells().values())
                .containsOnly(Cell.HIDDEN);
    }

    @Test
    void knowsNothingUnderAnUnknownKey() {
        assertThat(book(new long[][] {{50}}, FIVE).cell("typing error")).isEqualTo(Cell.HIDDEN);
    }

    /** Nobody who knows the rules finds a small number, in any of a thousand tables. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesNoSmallNumberAway(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int width = 1 + random.nextInt(6);
            int size = 1 + random.nextInt(40);
            var counts = new long[1 + random.nextInt(8)][width];
            for (var row : counts) {
                Arrays.setAll(row, j -> random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(size));
            }
            var lines = shown(counts);
            for (int i = 0; i < counts.length; i++) {
                var cells = lines.get(i).split(" ");
                assertThat(cells).doesNotContain("1", "2", "3", "4");
                var hidden = IntStream.range(0, width)
                        .filter(j -> cells[j].matches("[<-]"))
                        .toArray();
                if (hidden.length == 1 && !cells[width].matches("[<-]")) {
                    assertThat(counts[i][hidden[0]])
                            .as("found by subtraction: %s", Arrays.deepToString(counts))
                            .isGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    private static List<String> shown(long[][] counts) {
        var book = book(counts, FIVE);
        var lines = new ArrayList<String>();
        for (int i = 0; i <= counts.length; i++) {
            var row = i < counts.length ? "r" + i : "*";
            lines.add(IntStream.rangeClosed(0, counts[0].length)
                    .mapToObj(j -> book.cell(row + "|" + (j < counts[0].length ? "c" + j : "*")))
                    .map(BookTest::sign)
                    .collect(Collectors.joining(" ")));
        }
        return lines;
    }

    private static Book book(long[][] counts, Threshold threshold) {
        var rows = IntStream.range(0, counts.length).mapToObj(i -> "r" + i).toList();
        var columns =
                IntStream.range(0, counts[0].length).mapToObj(j -> "c" + j).toList();
        var cube = new Cube(Axis.of(columns, "*"), Axis.of(rows, "*"));
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[0].length; j++) {
                cube.add(counts[i][j], "c" + j, "r" + i);
            }
        }
        var draft = new Book.Draft();
        draft.add(cube, codes -> codes.get(1) + "|" + codes.get(0), codes -> threshold);
        return draft.book();
    }

    private static String sign(Cell cell) {
        return switch (cell.kind()) {
            case SHOWN -> String.valueOf(cell.count());
            case FEW -> "<";
            case HIDDEN -> "-";
        };
    }
}
