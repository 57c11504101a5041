package nl.handenindewijk.neighbourhood.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.handenindewijk.neighbourhood.imports.BrokenFiles.Broken;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each broken file is refused with a clear report, in little memory, and changes nothing. */
@PortalTest(resetPerMethod = false)
class BrokenFilesTest {

    @Autowired
    private CheckFile check;

    @Autowired
    private Database database;

    static List<Broken> files() {
        return BrokenFiles.all();
    }

    @Test
    void thereAreSixtyAndMore() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(files().stream().map(Broken::toString)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithAReportAndChangesNothing(Broken broken) {
        var before = content();

        var refused = catchThrowableOfType(
                Refused.class,
                () -> check.check(new CheckFile.Input(broken.kind(), broken.year(), broken.file(), null, lines -> {})));

        assertThat(refused).as("refused").isNotNull();
        var report = refused.report();
        assertThat(report.problems())
                .as(report.problems().toString())
                .extracting(Report.Problem::reason)
                .contains(broken.reason());
        assertThat(report.refused()).isPositive();
        assertThat(report.problems()).hasSizeLessThanOrEqualTo(Report.SHOWN);
        assertThat(content()).isEqualTo(before);
    }

    private Map<String, String> content() {
        var content = new TreeMap<String, String>();
        for (var table : database.tables()) {
            if (table.startsWith("neighbourhood")) {
                content.put(
                        table,
                        database.sql()
                                .queryForObject(
                                        "select coalesce(md5(string_agg(t::text, ';' order by t::text)), '') from "
                                                + table + " t",
                                        String.class));
            }
        }
        return content;
    }
}
