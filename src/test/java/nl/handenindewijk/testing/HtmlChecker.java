package nl.handenindewijk.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, in this JVM. */
public final class HtmlChecker {

    private HtmlChecker() {}

    /** The checker reads its grammar by recursion, deeper than an ordinary stack while the code is not compiled yet. */
    private static final long STACK_BYTES = 64L << 20;

    /** What is wrong with a page as it was served; empty if nothing. */
    public static synchronized List<String> problems(String html) {
        var task = new FutureTask<>(() -> check(html));
        new Thread(null, task, "html-checker", STACK_BYTES).start();
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> check(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
