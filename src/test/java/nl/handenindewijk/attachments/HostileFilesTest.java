package nl.handenindewijk.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.attachments.check.FileRefused.Why;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** Every hostile file over HTTP, as a worker would send it: refused with words of its own, and nothing of it is kept. */
@ExtendWith(OutputCaptureExtension.class)
@PortalTest
class HostileFilesTest {

    /** These need more than a file: a full case, the same file again, a scanner. */
    private static final Set<Why> ELSEWHERE =
            EnumSet.of(Why.TOO_MANY, Why.THERE_ALREADY, Why.VIRUS, Why.SCANNER_SILENT);

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @Autowired
    private MessageSource messages;

    @LocalServerPort
    private int port;

    @Test
    void isRefusedInWordsAndLeavesNothing() {
        var home = "/werkbak/"
                + submit.submit(Questions.calm(Team.NORTH)).reference().value() + "/bestanden";
        var worker = Visitor.signedIn(port, Cast.NOOR);
        var token = Visitor.tokenOf(worker.get(home).body());
        var lines = rows("casework_timeline");
        var wrong = new TreeMap<String, String>();
        var samples = HostileFiles.all();
        for (var sample : samples) {
            var answer = Upload.send(worker, home, token, UUID.randomUUID(), sample.name(), sample.content());
            var said = Upload.said(answer);
            var words = messages.getMessage("attachments.refused." + sample.why(), null, java.util.Locale.ROOT);
            if (answer.statusCode() != 422 || !said.equals(Set.of(words))) {
                wrong.put(sample.what(), sample.why() + " expected, was " + answer.statusCode() + " " + said);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(samples.size()).as("samples").isGreaterThanOrEqualTo(80);
        assertThat(rows("attachments_file")).isZero();
        assertThat(rows("casework_timeline")).isEqualTo(lines);
    }

    /** What reads PDFs says in the log what it stumbles over, and that is what somebody wrote. */
    @Test
    void noWordOfAFileIsInTheLog(CapturedOutput log) {
        var home = "/werkbak/"
                + submit.submit(Questions.calm(Team.NORTH)).reference().value() + "/bestanden";
        var worker = Visitor.signedIn(port, Cast.NOOR);
        var token = Visitor.tokenOf(worker.get(home).body());
        for (var odd : new String[] {
            "4 0 obj\n(x)\nkwartelnest\n", "4 0 obj\n<</A kwartelnest>>\nendobj\n", "kwartelnest 0 obj\n"
        }) {
            var content = MadeFiles.rawPdf(MadeFiles.bytes(odd));
            Upload.send(worker, home, token, UUID.randomUUID(), "brief.pdf", content);
        }
        assertThat(log).doesNotContain("kwartelnest");
    }

    @Test
    void noTwoReasonsAreSaidInTheSameWordsAndEachHasASample() {
        var words = EnumSet.allOf(Why.class).stream()
                .map(why -> messages.getMessage("attachments.refused." + why, null, java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words).hasSize(Why.values().length);
        var tried = HostileFiles.all().stream().map(HostileFiles.Sample::why).collect(Collectors.toSet());
        tried.addAll(ELSEWHERE);
        assertThat(tried).containsExactlyInAnyOrder(Why.values());
    }

    private int rows(String table) {
        return database.sql().queryForObject("select count(*) from " + table, Integer.class);
    }
}
