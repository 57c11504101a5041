package nl.handenindewijk.attachments.check;

import java.nio.charset.StandardCharsets;

/** Looks for bytes among bytes. */
final class Bytes {

    private Bytes() {}

    /** The last place before {@code end} where it stands, or -1. */
    static int lastIndexOf(byte[] content, byte[] wanted, int end) {
        for (int i = Math.min(end, content.length) - wanted.length; i >= 0; i--) {
            if (isAt(content, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    static int lastIndexOf(byte[] content, String wanted) {
        return lastIndexOf(content, wanted.getBytes(StandardCharsets.ISO_8859_1), content.length);
    }

    static boolean isAt(byte[] content, byte[] wanted, int at) {
        if (at < 0 || at + wanted.length > content.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** One character per byte. */
    static String asText(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
