package nl.handenindewijk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.reporting.FigureQueries.TermCount;
import org.junit.jupiter.api.Test;

/** Terms kept and missed per team, without numbers of a few people. */
class KeptTermsTest {

    private static final UUID NORTH = UUID.randomUUID();
    private static final UUID SOUTH = UUID.randomUUID();

    @Test
    void hidesFewPeopleAndOneMoreCell() {
        var tables = KeptTerms.tables(
                List.of(
                        new TermCount(NORTH, "WMO_ONDERZOEK", "KEPT", 40),
                        new TermCount(NORTH, "WMO_ONDERZOEK", "MISSED", 2),
                        new TermCount(NORTH, "WMO_ONDERZOEK", "RUNNING", 12),
                        new TermCount(SOUTH, "WMO_ONDERZOEK", "KEPT", 30),
                        new TermCount(SOUTH, "WMO_ONDERZOEK", "MISSED", 9)),
                List.of(NORTH, SOUTH),
                new SmallCells(5));

        var table = tables.get("WMO_ONDERZOEK");
        assertThat(table.cell(NORTH.toString(), "MISSED")).isEqualTo(Cell.FEW);
        assertThat(table.row(NORTH.toString()))
                .filteredOn(cell -> !cell.isShown())
                .hasSizeGreaterThan(1);
        assertThat(table.column("MISSED").get(1).isShown()
                        && table.columnTotal("MISSED").isShown())
                .isFalse();
    }
}
