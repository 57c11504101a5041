package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes away what a portal that was killed left of a file about areas: hundreds of megabytes each time. */
@Component
class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final String NAMES = "gebieden[0-9]+\\.(sent|csv|xlsx)";
    private static final Duration LONGEST_RUN = Duration.ofDays(1);

    private final Clock clock;

    Leftovers(Clock clock) {
        this.clock = clock;
    }

    void sweep() {
        var old = clock.instant().minus(LONGEST_RUN);
        try (var files = Files.newDirectoryStream(
                Path.of(System.getProperty("java.io.tmpdir")),
                file -> file.getFileName().toString().matches(NAMES))) {
            for (var file : files) {
                takeAway(file, old);
            }
        } catch (IOException e) {
            LOG.warn("The temporary folder cannot be read");
        }
    }

    private static void takeAway(Path file, Instant old) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("A temporary file stays behind");
        }
    }
}
