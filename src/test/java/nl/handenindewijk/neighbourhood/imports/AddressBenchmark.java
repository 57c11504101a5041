package nl.handenindewijk.neighbourhood.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Eight million addresses, one in twenty of them ours, from a stream into the database; prints the time. No test of the
 * suite: {@code ./mvnw test -Dtest=AddressBenchmark -Dsurefire.argLine=-Xmx512m}.
 */
@PortalTest
class AddressBenchmark {

    private static final int LINES = 8_000_000;
    private static final int OURS = 20;
    private static final int HOUSES = 100;
    private static final String LETTERS = "ABCDEGHJKLMNPRTVWXZ";
    private static final String[] QUARTERS = {"99990101", "99990102", "99990201", "99990202"};

    @Autowired
    private CheckFile check;

    @Autowired
    private ApplyImport apply;

    @Autowired
    private Database database;

    @Test
    void eightMillionLines() {
        long start = System.nanoTime();
        var id = check.check(new CheckFile.Input(
                ImportKind.ADDRESSES, 2025, Generated::new, null, lines -> System.out.println(lines + " lines")));
        var checked = Duration.ofNanos(System.nanoTime() - start);
        apply.apply(new ApplyImport.Input(id, null));
        var applied = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%,d lines: checked in %.1f s, in use after %.1f s, heap at most %d MB%n",
                LINES,
                checked.toMillis() / 1000.0,
                applied.toMillis() / 1000.0,
                Runtime.getRuntime().maxMemory() >> 20);
        assertThat(database.sql().queryForObject("select count(*) from neighbourhood_address", Integer.class))
                .isEqualTo(LINES / OURS);
    }

    /** The file, made while it is read. */
    private static final class Generated extends InputStream {

        private byte[] line = "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\r\n".getBytes(StandardCharsets.UTF_8);
        private int at;
        private int number;

        @Override
        public int read() {
            return at < line.length || next() ? line[at++] : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            int done = 0;
            while (done < length && (at < line.length || next())) {
                int many = Math.min(length - done, line.length - at);
                System.arraycopy(line, at, to, from + done, many);
                at += many;
                done += many;
            }
            return done == 0 ? -1 : done;
        }

        private boolean next() {
            if (number == LINES) {
                return false;
            }
            int n = number++;
            int address = n / OURS;
            var postcode = 1000 + address / HOUSES / (19 * 19) % 9000 + ""
                    + LETTERS.charAt(address / HOUSES / 19 % 19)
                    + LETTERS.charAt(address / HOUSES % 19);
            var quarter = n % OURS == 0 ? QUARTERS[address % 4] : "0363AF0" + n % 9;
            line = (postcode + ";" + (1 + address % HOUSES) + ";" + quarter + ";" + quarter.substring(0, 6) + ";"
                            + quarter.substring(0, 4) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            at = 0;
            return true;
        }
    }
}
