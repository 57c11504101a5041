package nl.handenindewijk.attachments.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handenindewijk.attachments.check.FileRefused.Why;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF is kept as it came, so that a signature under it stays true, and only if it can do nothing but be read: no
 * script, nothing that starts, sends or fetches, no file inside.
 */
final class PdfRules {

    private static final int MOST_OBJECTS = 200_000;
    private static final int LONGEST_TAIL = 1024;
    private static final int ZIP_END_SEARCHED = 66_000;
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};

    private static final Pattern PAGE_IN_HEAD =
            Pattern.compile("<(html|script|svg|!doctype)", Pattern.CASE_INSENSITIVE);

    /** What no dictionary may hold, as a key or as the name of a type or action. */
    private static final Map<String, Why> FORBIDDEN = Map.ofEntries(
            Map.entry("JS", Why.PDF_SCRIPT),
            Map.entry("JavaScript", Why.PDF_SCRIPT),
            Map.entry("Rendition", Why.PDF_SCRIPT),
            Map.entry("Launch", Why.PDF_STARTS_SOMETHING),
            Map.entry("SubmitForm", Why.PDF_STARTS_SOMETHING),
            Map.entry("ImportData", Why.PDF_STARTS_SOMETHING),
            Map.entry("GoToE", Why.PDF_STARTS_SOMETHING),
            Map.entry("RichMediaExecute", Why.PDF_STARTS_SOMETHING),
            Map.entry("EmbeddedFiles", Why.PDF_HOLDS_FILE),
            Map.entry("EmbeddedFile", Why.PDF_HOLDS_FILE),
            Map.entry("FileAttachment", Why.PDF_HOLDS_FILE),
            Map.entry("RichMedia", Why.PDF_HOLDS_FILE),
            Map.entry("Movie", Why.PDF_HOLDS_FILE),
            Map.entry("Sound", Why.PDF_HOLDS_FILE),
            Map.entry("XFA", Why.PDF_XFA));

    /** Of a name that stands as a value these say what kind of thing it is. */
    private static final Set<COSName> KIND_OF_THING = Set.of(COSName.S, COSName.TYPE, COSName.SUBTYPE);

    /** Also outside of what is reachable: a reader that repairs a file may find it. */
    private static final Pattern IN_THE_OPEN = Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)\\b");

    private PdfRules() {}

    static byte[] check(byte[] content) throws FileRefused {
        oneKindOnly(content);
        PdfStreams.check(content);
        var hidden = IN_THE_OPEN.matcher(PdfStreams.plain(content));
        if (hidden.find()) {
            refuseIf(COSName.getPDFName(hidden.group(1)));
        }
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() == 0) {
                throw new FileRefused(Why.PDF_DAMAGED);
            }
            walk(document.getDocument());
        } catch (InvalidPasswordException e) {
            throw new FileRefused(Why.PDF_PASSWORD);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new FileRefused(Why.PDF_DAMAGED);
        }
        return content;
    }

    private static void oneKindOnly(byte[] content) throws FileRefused {
        var head = Bytes.asText(java.util.Arrays.copyOf(content, Math.min(content.length, LONGEST_TAIL)));
        int end = Bytes.lastIndexOf(content, "%%EOF");
        if (!head.startsWith("%PDF-") || PAGE_IN_HEAD.matcher(head).find()) {
            throw new FileRefused(Why.TWO_KINDS);
        }
        int zip = Bytes.lastIndexOf(content, ZIP_END, content.length);
        if (zip >= 0 && zip > content.length - ZIP_END_SEARCHED) {
            throw new FileRefused(Why.TWO_KINDS);
        }
        if (end < 0) {
            throw new FileRefused(Why.PDF_INCOMPLETE);
        }
        if (content.length - end > LONGEST_TAIL) {
            throw new FileRefused(Why.TWO_KINDS);
        }
    }

    private static void walk(COSDocument document) throws FileRefused {
        var todo = new ArrayDeque<COSBase>();
        if (document.getTrailer() != null) {
            todo.add(document.getTrailer());
        }
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key).getObject();
            if (object == null) { // named in the list of objects, and not to be read: what it is nobody knows
                throw new FileRefused(Why.PDF_DAMAGED);
            }
            todo.add(object);
        }
        for (int seen = 0; !todo.isEmpty(); seen++) {
            if (seen > MOST_OBJECTS) {
                throw new FileRefused(Why.BOMB);
            }
            var each = todo.poll();
            if (each instanceof COSDictionary dictionary) {
                for (var entry : dictionary.entrySet()) {
                    look(entry.getKey(), entry.getValue());
                    addDirect(todo, entry.getValue());
                }
            } else if (each instanceof COSArray array) {
                array.forEach(item -> addDirect(todo, item));
            }
        }
    }

    private static void look(COSName key, COSBase value) throws FileRefused {
        refuseIf(key);
        if (KIND_OF_THING.contains(key)) {
            var direct = value instanceof COSObject reference ? reference.getObject() : value;
            if (direct instanceof COSName name) {
                refuseIf(name);
            }
        }
    }

    private static void refuseIf(COSName name) throws FileRefused {
        var why = FORBIDDEN.get(name.getName());
        if (why != null) {
            throw new FileRefused(why);
        }
    }

    /** What is referred to has a place of its own in the table, and comes by itself. */
    private static void addDirect(ArrayDeque<COSBase> todo, COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            todo.add(value);
        }
    }
}
