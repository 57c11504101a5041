package nl.handenindewijk.attachments.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.handenindewijk.attachments.scan.VirusScanner.Verdict;
import org.junit.jupiter.api.Test;

/** Against a socket that speaks the protocol of clamd. */
class ClamdScannerTest {

    @Test
    void sendsEverythingAndReadsTheAnswer() throws IOException {
        try (var clamd = new PretendClamd()) {
            var scanner = clamd.scanner();
            var large = new byte[200_000];
            assertThat(scanner.scan(large)).isEqualTo(Verdict.CLEAN);
            assertThat(clamd.received()).hasSize(200_000);
            assertThat(scanner.scan(PretendClamd.EICAR.getBytes(StandardCharsets.US_ASCII)))
                    .isEqualTo(Verdict.INFECTED);
            assertThat(scanner.isThere()).isTrue();
        }
    }

    @Test
    void doesNotTakeSilenceOrAnErrorForYes() throws IOException {
        try (var clamd = new PretendClamd()) {
            clamd.answers("INSTREAM size limit exceeded. ERROR");
            assertThat(clamd.scanner().scan(new byte[9])).isEqualTo(Verdict.NO_ANSWER);
            clamd.answers("");
            assertThat(clamd.scanner().scan(new byte[9])).isEqualTo(Verdict.NO_ANSWER);
            clamd.answers("stream: OK (but not really)");
            assertThat(clamd.scanner().scan(new byte[9])).isEqualTo(Verdict.NO_ANSWER);
        }
        assertThat(new ClamdScanner("127.0.0.1", 1).scan(new byte[9])).isEqualTo(Verdict.NO_ANSWER);
    }

    @Test
    void isNotThereWhereNoneIsSet() {
        var none = new ScannerConfiguration().virusScanner(new ScannerConfiguration.Settings("", 3310));
        assertThat(none.isThere()).isFalse();
        assertThat(none.scan(new byte[1])).isEqualTo(Verdict.CLEAN);
        var one = new ScannerConfiguration().virusScanner(new ScannerConfiguration.Settings("clamd", 3310));
        assertThat(one.isThere()).isTrue();
    }
}
