package nl.handenindewijk.attachments.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.handenindewijk.attachments.check.FileRefused.Why;

/**
 * Counts how large the packed parts of a PDF become, without keeping what comes out, before anything that reads PDF gets
 * to unpack them.
 */
final class PdfStreams {

    private static final long LARGEST = 50L << 20;
    private static final long LARGEST_TOGETHER = 400L << 20;

    private static final Pattern START = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern PACKED_OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final String GAP = "(?:\\s|%[^\\r\\n]*[\\r\\n])*+";

    /** Ways of packing that cannot be counted here; no program uses them for the objects themselves. */
    private static final Pattern NOT_COUNTABLE = Pattern.compile(
            "/LZW|/RL\\b|/RunLength|/Filter" + GAP + "\\d+\\s+\\d+\\s+R|/Filter" + GAP + "\\[[^\\]/]*/[^\\]/]*/");

    private PdfStreams() {}

    static void check(byte[] content) throws FileRefused {
        var plain = plain(content);
        if (PACKED_OBJECTS.matcher(plain).find() && NOT_COUNTABLE.matcher(plain).find()) {
            throw new FileRefused(Why.PDF_ODD);
        }
        long together = 0;
        var start = START.matcher(Bytes.asText(content));
        int from = 0;
        while (start.find(from)) {
            from = start.end();
            together += work(content, from);
            if (together > LARGEST_TOGETHER) {
                throw new FileRefused(Why.BOMB);
            }
        }
    }

    /** The file as text, with names written out that hide behind codes (/J#61vaScript). */
    static String plain(byte[] content) {
        return ESCAPED.matcher(Bytes.asText(content))
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /**
     * How much goes in and comes out, also of what breaks off: a file may hold many such parts, and one inside the other. 0
     * for what is not packed with Flate. What comes out and is packed again is counted as well.
     */
    private static long work(byte[] content, int at) throws FileRefused {
        if (!looksPacked(content, at)) {
            return 0;
        }
        var outer = new Inflater();
        var inner = new Inflater();
        try {
            outer.setInput(content, at, content.length - at);
            var piece = new byte[64 << 10];
            long size = 0;
            boolean twice = false;
            int got;
            while ((got = inflate(outer, piece)) > 0) {
                twice = size == 0 ? looksPacked(piece, 0) : twice;
                size += got + (twice ? again(inner, piece, got, LARGEST - size) : 0);
                if (size > LARGEST) {
                    throw new FileRefused(Why.BOMB);
                }
            }
            return size + outer.getBytesRead();
        } finally {
            outer.end();
            inner.end();
        }
    }

    private static long again(Inflater inner, byte[] packed, int length, long most) {
        inner.setInput(packed, 0, length);
        var piece = new byte[64 << 10];
        long size = 0;
        int got;
        while (size <= most && (got = inflate(inner, piece)) > 0) {
            size += got;
        }
        return size;
    }

    /** 0 where it ends, or was not packed after all. */
    private static int inflate(Inflater packed, byte[] piece) {
        try {
            return packed.inflate(piece);
        } catch (DataFormatException brokenOff) {
            return 0;
        }
    }

    /** The two bytes zlib begins with (RFC 1950). */
    private static boolean looksPacked(byte[] content, int at) {
        return at + 2 < content.length
                && (content[at] & 0x0F) == 8
                && ((content[at] & 0xFF) << 8 | content[at + 1] & 0xFF) % 31 == 0;
    }
}
