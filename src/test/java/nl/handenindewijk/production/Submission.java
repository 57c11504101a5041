package nl.handenindewijk.production;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handenindewijk.web.Visitor;

/** One resident with one question on one page, who sends that page until it is acknowledged. */
final class Submission {

    private static final Pattern KEY = Pattern.compile("name=\"sleutel\" value=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final int number;
    private Visitor visitor;
    private Map<String, String> page;
    private String reference;

    Submission(int number) {
        this.number = number;
    }

    /** Sends the page, or sends the same page again; false if it was not acknowledged. */
    boolean send(int port) {
        try {
            if (page == null && !open(port)) {
                return false;
            }
            var answer = visitor.at(port).post("/hulp-vragen/kort", page);
            if (answer.statusCode() >= 500) {
                return false;
            }
            if (answer.statusCode() != 303) {
                throw new IllegalStateException("The page was answered with " + answer.statusCode());
            }
            var shown = receipt(port);
            if (shown == null) {
                return false;
            }
            if (reference != null && !reference.equals(shown)) {
                throw new IllegalStateException("First " + reference + ", then " + shown);
            }
            reference = shown;
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private boolean open(int port) {
        visitor = new Visitor(port);
        var shown = visitor.get("/hulp-vragen/kort");
        if (shown.statusCode() != 200) {
            return false;
        }
        var html = shown.body();
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", Visitor.tokenOf(html));
        var key = KEY.matcher(html);
        if (!key.find()) {
            throw new IllegalStateException("No submission key in the page");
        }
        fields.put("sleutel", key.group(1));
        fields.put("thema", "GELD");
        fields.put("gevaar", "NEE");
        fields.put("verhaal", "Vraag " + number);
        fields.put("adresKeuze", "LIEVER_NIET");
        page = fields;
        return true;
    }

    /** The reference on the receipt; null while it cannot be shown. */
    String receipt(int port) {
        var shown =
                REFERENCE.matcher(visitor.at(port).get("/hulp-vragen/ontvangen").body());
        return shown.find() ? shown.group() : null;
    }

    boolean acknowledged() {
        return reference != null;
    }

    String reference() {
        return reference;
    }
}
