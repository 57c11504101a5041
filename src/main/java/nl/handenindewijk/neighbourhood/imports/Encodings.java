package nl.handenindewijk.neighbourhood.imports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Looks through bytes for what makes a file no text: zero bytes, two encodings, a line without end. Every byte goes through
 * a small machine that knows how UTF-8 is built.
 */
final class Encodings {

    private static final long MOST_BYTES = 4L << 30;
    private static final long MOST_BYTES_OF_JSON = 512L << 20;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int BEGINNING = 512;

    private final boolean json;
    private long bytes;
    private long line = 1;
    private long inLine;
    private int following;
    private long letters;
    private long wrongLine;

    Encodings(boolean json) {
        this.json = json;
    }

    /** The next part of the file. */
    void at(byte[] buffer, int length) throws Unreadable {
        if (bytes == 0) {
            beginning(buffer, length);
        }
        bytes += length;
        if (bytes > (json ? MOST_BYTES_OF_JSON : MOST_BYTES)) {
            throw new Unreadable(line, Reason.TOO_LARGE, "");
        }
        for (int i = 0; i < length; i++) {
            at(buffer[i] & 0xff);
        }
    }

    private void at(int octet) throws Unreadable {
        if (octet < 0x80 && following == 0) {
            plain(octet);
        } else {
            special(octet);
        }
        if (++inLine > LONGEST_LINE && !json) {
            throw new Unreadable(line, Reason.LINE_TOO_LONG, Integer.toString(LONGEST_LINE));
        }
    }

    private void plain(int octet) throws Unreadable {
        if (octet == '\n') {
            line++;
            inLine = 0;
        } else if (octet == 0) {
            throw new Unreadable(line, Reason.NUL, "");
        }
    }

    private void special(int octet) throws Unreadable {
        if (following > 0 && octet >> 6 == 0b10) {
            if (--following == 0) {
                letters++;
            }
        } else if (following > 0) {
            wrong();
            following = 0;
            at(octet);
        } else if (octet >= 0xc2 && octet <= 0xdf) {
            following = 1;
        } else if (octet >= 0xe0 && octet <= 0xef) {
            following = 2;
        } else if (octet >= 0xf0 && octet <= 0xf4) {
            following = 3;
        } else {
            wrong();
        }
    }

    private void wrong() {
        wrongLine = wrongLine == 0 ? line : wrongLine;
    }

    private void beginning(byte[] buffer, int length) throws Unreadable {
        var start = new String(buffer, 0, Math.min(length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            throw new Unreadable(1, Reason.UTF_16, "");
        }
        if (start.startsWith("PK\u0003\u0004")
                || start.startsWith("\u001f\u008b")
                || start.startsWith("%PDF")
                || start.startsWith("SQLite format 3")) {
            throw new Unreadable(1, Reason.NOT_TEXT, start.startsWith("PK") ? "zip" : "");
        }
        var words = start.stripLeading().toLowerCase(Locale.ROOT);
        if (words.startsWith("<!doctype") || words.startsWith("<html") || words.startsWith("<?xml")) {
            throw new Unreadable(1, Reason.WEB_PAGE, "");
        }
    }

    /** At the end of the file. */
    boolean isUtf8() throws Unreadable {
        if (bytes == 0) {
            throw new Unreadable(0, Reason.EMPTY, "");
        }
        if (following > 0) {
            wrong();
        }
        if (wrongLine > 0 && (letters > 0 || json)) {
            throw new Unreadable(wrongLine, Reason.MIXED_ENCODING, "");
        }
        return wrongLine == 0;
    }
}
