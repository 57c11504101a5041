package nl.handenindewijk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =cmd|' /C calc'!A0",
                "\u00a0=1",
                "\uff1d1+1",
                "|x",
                "%x"
            })
    void takesTheStingOutOfFormulas(String cell) {
        assertThat(SafeCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "<5", "Team Noord", "LV-4F7K-29CX", "2026-03", "'s-Gravenhage"})
    void leavesTheRest(String cell) {
        assertThat(SafeCsv.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void writesWhatRfc4180Says() throws Exception {
        var out = new StringWriter();
        try (var csv = new SafeCsv(out)) {
            csv.row("wijk", "vragen");
            csv.row("Oost, \"de\" wijk", "3");
        }
        assertThat(out).hasToString("\ufeffwijk,vragen\r\n\"Oost, \"\"de\"\" wijk\",3\r\n");
    }
}
