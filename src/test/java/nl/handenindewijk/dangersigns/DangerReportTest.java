package nl.handenindewijk.dangersigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DangerReportTest {

    @Test
    void thePublishedFiguresAreThoseOfTheShippedModel() throws IOException {
        assertThat(Files.readString(DangerReport.REPORT))
                .as("the model or the texts changed: run DangerReport")
                .isEqualTo(DangerReport.write());
    }

    @Test
    void intervalsAreWilsons() {
        assertThat(new Share(9, 10)).hasToString("90.0 % (60-98), 9 of 10");
        assertThat(new Share(0, 0)).hasToString("-");
    }
}
