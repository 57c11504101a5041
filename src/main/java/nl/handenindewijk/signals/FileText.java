package nl.handenindewijk.signals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Bytes that are text: UTF-8, or windows-1252 as spreadsheets still write it; nothing that is neither or both. */
final class FileText {

    static final int MOST_BYTES = 2 << 20;

    private static final int LONGEST_LINE = 4_096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** UTF-8 that was read as windows-1252: of both there is some. */
    private static final Pattern BOTH =
            Pattern.compile("\u00c3[\u0080-\u00bf\u20ac\u2018-\u2026\u0152\u0153\u0160\u0161]");

    private FileText() {}

    static String of(byte[] bytes) throws Unfit {
        if (bytes.length == 0) {
            throw new Unfit(Reason.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unfit(Reason.TOO_LARGE);
        }
        checkBeginning(bytes);
        checkLines(bytes);
        var text = decode(bytes);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static void checkBeginning(byte[] bytes) throws Unfit {
        var start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            throw new Unfit(Reason.UTF_16);
        }
        if (start.startsWith("PK\u0003\u0004")
                || start.startsWith("\u00d0\u00cf\u0011\u00e0")
                || start.startsWith("\u001f\u008b")
                || start.startsWith("%PDF")
                || start.stripLeading().startsWith("<")
                || start.stripLeading().startsWith("{")) {
            throw new Unfit(Reason.NOT_TEXT);
        }
    }

    private static void checkLines(byte[] bytes) throws Unfit {
        int inLine = 0;
        for (byte each : bytes) {
            inLine = each == '\n' || each == '\r' ? 0 : inLine + 1;
            if (each == 0) {
                throw new Unfit(Reason.NUL);
            }
            if (inLine > LONGEST_LINE) {
                throw new Unfit(Reason.LINE_TOO_LONG);
            }
        }
    }

    private static String decode(byte[] bytes) throws Unfit {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            var text = new String(bytes, WINDOWS);
            if (BOTH.matcher(text).find()) {
                throw new Unfit(Reason.MIXED_ENCODING);
            }
            return text;
        }
    }
}
