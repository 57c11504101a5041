package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before anybody reads it: how large it is when unpacked (a few kilobytes can hold gigabytes), and
 * whether something in it would make a reader fetch, repeat or reserve without end.
 */
final class WorkbookGuard {

    private static final long MOST_UNPACKED = 1L << 30;
    /** Texts that cells share are held in memory while the sheet is read. */
    private static final long MOST_TEXTS = 48L << 20;

    private static final int MOST_PARTS = 500;
    private static final int BUFFER = 1 << 16;
    private static final int OVERLAP = 128;

    /** Definitions of entities, and cells that claim to stand in a column that no sheet has. */
    private static final Pattern DANGEROUS =
            Pattern.compile("<!|\\sr\\s*=\\s*[\"'](?:\\s*[A-Za-z]{4}|[^\"'<>]{0,40}&)|\\x00");

    private static final String COMMENT = "<!--";
    private static final String TEXT = "<![CDATA[";

    private long unpacked;

    /** @throws ZipException if it cannot even be opened */
    static void look(Path workbook) throws IOException, Unreadable {
        try (var zip = new ZipFile(workbook.toFile())) {
            new WorkbookGuard().look(zip);
        }
    }

    private void look(ZipFile zip) throws IOException, Unreadable {
        var names = new HashSet<String>();
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (!names.add(entry.getName()) || names.size() > MOST_PARTS) {
                throw new Unreadable(0, Reason.BROKEN_WORKBOOK, "");
            }
            look(zip, entry);
        }
    }

    private void look(ZipFile zip, ZipEntry entry) throws IOException, Unreadable {
        boolean markup = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        boolean texts = entry.getName().endsWith("sharedStrings.xml");
        long inPart = 0;
        var before = "";
        try (InputStream in = zip.getInputStream(entry)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                inPart += read;
                if (unpacked > MOST_UNPACKED || texts && inPart > MOST_TEXTS) {
                    throw new Unreadable(0, Reason.TOO_LARGE, "");
                }
                if (markup) {
                    var part = before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                    look(part);
                    before = part.substring(Math.max(0, part.length() - OVERLAP));
                }
            }
        }
    }

    private static void look(String part) throws Unreadable {
        var found = DANGEROUS.matcher(part);
        while (found.find()) {
            boolean harmless = part.startsWith(COMMENT, found.start()) || part.startsWith(TEXT, found.start());
            boolean cutOff = found.start() > part.length() - TEXT.length();
            if (!harmless && !cutOff) {
                throw new Unreadable(0, Reason.BROKEN_WORKBOOK, "");
            }
        }
    }
}
