package nl.handenindewijk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small enough to read in one go; what is larger is named here with its reason. */
class SizeTests {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int CLASS = 200;
    private static final int CONTROLLER = 120;
    private static final int README = 120;

    /** Class to the number of lines it may have: the central aggregate tells the whole life of a request; a table a method. */
    private static final Map<String, Integer> LARGER =
            Map.of("HelpRequest", 380, "CaseRecord", 320, "ReportTableViews", 210);

    @Test
    void classesAreSmall() throws IOException {
        var tooLarge = new TreeMap<String, Integer>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                int lines = Files.readAllLines(file).size();
                if (lines > LARGER.getOrDefault(name, name.endsWith("Controller") ? CONTROLLER : CLASS)) {
                    tooLarge.put(name, lines);
                }
            }
        }
        assertThat(tooLarge).isEmpty();
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(README);
    }
}
