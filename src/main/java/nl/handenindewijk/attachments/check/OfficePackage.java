package nl.handenindewijk.attachments.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.handenindewijk.attachments.check.FileRefused.Why;

/**
 * A text document is a package of parts. Each part is looked at, and what was looked at is packed anew: what hides
 * before, behind or between the parts, or is only in one of the two lists of a package, stays behind.
 */
final class OfficePackage {

    private static final int MOST_PARTS = 3000;
    private static final int LARGEST_PART = 50 << 20;
    private static final long LARGEST_TOGETHER = 100L << 20;

    private final PartRules rules;

    OfficePackage(PartRules rules) {
        this.rules = rules;
    }

    /** What makes a package a text document. */
    interface PartRules {

        /** @throws FileRefused if a document may not hold it */
        void part(String name, byte[] content) throws FileRefused;

        /** After the last part: was it a document at all? */
        void end() throws FileRefused;
    }

    /** Which of the two it is; the other kinds of packages are refused. */
    static FileKind kind(byte[] content) throws FileRefused {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry;
            for (int n = 0; (entry = zip.getNextEntry()) != null && n < MOST_PARTS; n++) {
                if (entry.getName().equals("[Content_Types].xml")) {
                    return FileKind.DOCX;
                }
                if (entry.getName().equals("mimetype")) {
                    return FileKind.ODT;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused(Why.OFFICE_DAMAGED);
        }
        throw new FileRefused(Why.ARCHIVE);
    }

    byte[] anew(byte[] content) throws FileRefused {
        if (content[0] != 'P' || content[1] != 'K') {
            throw new FileRefused(Why.TWO_KINDS);
        }
        var anew = new ByteArrayOutputStream(content.length);
        var names = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content));
                var out = new ZipOutputStream(anew)) {
            long together = 0;
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                checkName(entry.getName(), names);
                if (entry.isDirectory()) {
                    continue;
                }
                var part = read(zip, Math.min(LARGEST_PART, LARGEST_TOGETHER - together));
                together += part.length;
                rules.part(entry.getName(), part);
                write(out, entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused(Why.OFFICE_DAMAGED);
        }
        rules.end();
        return anew.toByteArray();
    }

    private static void checkName(String name, Set<String> names) throws FileRefused {
        boolean odd = name.startsWith("/")
                || name.contains("\\")
                || name.contains("..")
                || name.contains(":")
                || name.indexOf('\0') >= 0;
        if (odd || !names.add(name.toLowerCase(java.util.Locale.ROOT))) {
            throw new FileRefused(Why.OFFICE_DAMAGED);
        }
        if (names.size() > MOST_PARTS) {
            throw new FileRefused(Why.BOMB);
        }
    }

    private static byte[] read(ZipInputStream zip, long most) throws IOException, FileRefused {
        var part = zip.readNBytes((int) most + 1);
        if (part.length > most) {
            throw new FileRefused(Why.BOMB);
        }
        return part;
    }

    /** The kind of an ODT stands first and is not packed, so that others know it by its first bytes. */
    private static void write(ZipOutputStream out, String name, byte[] part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        if (name.equals("mimetype")) {
            var sum = new CRC32();
            sum.update(part);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(part.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(part);
        out.closeEntry();
    }
}
