package nl.handenindewijk.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.handenindewijk.shared.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void answersEveryLine() {
        int status = run(new TermsCommand(), """
                code,start,suspensions
                WMO_ONDERZOEK,2026-03-24,
                PW_BESLUIT,2026-02-02,2026-02-13..2026-02-19;2026-02-18..2026-03-03
                WMO_SPOED,2026-03-24
                WMO_ONDERZOEK,2029-03-29,
                """);

        assertThat(status).isZero();
        assertThat(lines(out))
                .startsWith("code,start,raw,deadline,coverage,reason")
                .element(1)
                .asString()
                .startsWith("WMO_ONDERZOEK,2026-03-24,2026-05-05,2026-05-06,CERTAIN,Wmo 2015 art. 2.3.2 lid 1: ")
                .contains("Bevrijdingsdag");
        assertThat(lines(out)).element(2).asString().startsWith("PW_BESLUIT,2026-02-02,2026-03-30,2026-04-20,CERTAIN,");
        assertThat(lines(out)).element(3).asString().startsWith("WMO_SPOED,2026-03-24,,,CERTAIN,");
        assertThat(lines(out))
                .element(4)
                .asString()
                .startsWith("WMO_ONDERZOEK,2029-03-29,2029-05-10,2029-05-11,UNCERTAIN,");
        assertThat(lines(out)).hasSize(5);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSenseAndGoesOn() {
        int status = run(new TermsCommand(), """
                code,start,suspensions
                NOOIT,2026-03-24,
                WMO_BESLUIT,24-03-2026,
                WMO_BESLUIT,2026-03-24,2026-04-10..2026-04-01
                WMO_BESLUIT,2026-03-24,morgen
                WMO_BESLUIT,2026-03-24,,extra
                WMO_BESLUIT,1999-01-01,
                WMO_BESLUIT,2026-03-24,2026-03-25..+999999999-12-31
                WMO_BESLUIT,2026-03-24,
                """);

        assertThat(status).isEqualTo(1);
        assertThat(lines(out)).hasSize(9).last().asString().contains("2026-04-07,2026-04-07,CERTAIN");
        assertThat(lines(out).subList(1, 8)).allMatch(line -> line.contains(",,,REFUSED,"));
        assertThat(lines(err)).hasSize(7).element(0).isEqualTo("line 2: unknown term NOOIT");
    }

    @Test
    void takesAnotherTableAndRefusesAWrongOne(@TempDir Path dir) throws IOException {
        Path table = dir.resolve("own.csv");
        Files.writeString(table, "code\n");

        assertThat(run(new TermsCommand(), "", "--table=" + table)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("own.csv line 1: the header must be");
        assertThat(run(new TermsCommand(), "", "--tabel=x")).isEqualTo(2);
        assertThat(run(new TermsCommand(), "", "--table=" + dir.resolve("none.csv")))
                .isEqualTo(2);
    }

    @Test
    void switchesBridgeDaysAndTheAtwForByLaws() {
        run(
                new TermsCommand(),
                "WGS_BEDREIGEND,2026-05-13,\nWGS_BESCHIKKING,2026-03-10,\n",
                "--bridge-days-count=no",
                "--atw=WGS_BESCHIKKING",
                "--lang=en");

        assertThat(lines(out))
                .element(1)
                .asString()
                .contains("2026-05-20,CERTAIN")
                .contains("after the threat");
        assertThat(lines(out)).element(2).asString().contains("2026-05-05,2026-05-06,CERTAIN");
    }

    @Test
    void aReplayIsTheSameEveryTimeAndShowsEveryKindOfFiring() {
        run(new ReplayCommand(), "", "--year=2026", "--requests=300", "--seed=4");
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        run(new ReplayCommand(), "", "--year=2026", "--requests=300", "--seed=4");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
        for (SyntheticYear.Event event : SyntheticYear.Event.values()) {
            assertThat(first).contains("," + event + ",");
        }
        assertThat(run(new ReplayCommand(), "", "--requests=-1")).isEqualTo(2);
        assertThat(run(new ReplayCommand(), "", "--requests=veel")).isEqualTo(2);
    }

    private int run(Command command, String in, String... arguments) {
        PrintStream printOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream printErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        return command.run(
                List.of(arguments), new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), printOut, printErr);
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
