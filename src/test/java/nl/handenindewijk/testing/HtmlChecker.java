package nl.handenindewijk.testing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this JVM; the schema of HTML is read once. */
public final class HtmlChecker {

    /** Reading the schema recurses deeper than an ordinary stack allows. */
    private static final long STACK_BYTES = 64L << 20;

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(null, work, "html-checker", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });

    private static final Complaints COMPLAINTS = new Complaints();
    private static SimpleDocumentValidator checker;

    private HtmlChecker() {}

    /** What is wrong with a page as it was served; empty if nothing. */
    public static List<String> problems(String html) {
        try {
            return THREAD.submit(() -> check(html)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static List<String> check(String html) throws Exception {
        if (checker == null) {
            checker = new SimpleDocumentValidator(true, false, false);
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, COMPLAINTS);
            checker.setUpValidatorAndParsers(COMPLAINTS, false, false);
        }
        COMPLAINTS.found.clear();
        checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(COMPLAINTS.found);
    }

    private static final class Complaints implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException complaint) {
            found.add(complaint.getLineNumber() + ": " + complaint.getMessage());
        }

        @Override
        public void error(SAXParseException complaint) {
            warning(complaint);
        }

        @Override
        public void fatalError(SAXParseException complaint) {
            warning(complaint);
        }
    }
}
