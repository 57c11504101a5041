package nl.handenindewijk.attachments.check;

import java.nio.charset.StandardCharsets;

/**
 * What the segments of a JPEG say, read without unpacking anything.
 *
 * @param orientation how the camera was held, 1 (upright) to 8; 1 if it does not say
 * @param scans how often the image is gone through
 * @param complete whether it reaches its own end
 */
record JpegWalk(int orientation, int scans, boolean complete) {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    static JpegWalk of(byte[] jpeg) {
        int orientation = 1;
        int scans = 0;
        int at = 2;
        while (at + 3 < jpeg.length || (at + 1 < jpeg.length && marker(jpeg, at) == END)) {
            int marker = marker(jpeg, at);
            if (marker == END) {
                return new JpegWalk(orientation, scans, true);
            }
            if (marker < 0xC0 || marker == 0xFF || isRestart(marker)) {
                at++;
                continue;
            }
            if (marker == EXIF && orientation == 1 && Bytes.isAt(jpeg, EXIF_NAME, at + 4)) {
                orientation = Exif.orientation(jpeg, at + 10);
            }
            int next = at + 2 + u16(jpeg, at + 2);
            if (marker == SCAN) {
                scans++;
                next = afterScan(jpeg, next);
            }
            at = Math.max(next, at + 2);
        }
        return new JpegWalk(orientation, scans, false);
    }

    /** -1 where no marker stands. */
    private static int marker(byte[] jpeg, int at) {
        return (jpeg[at] & 0xFF) == 0xFF ? jpeg[at + 1] & 0xFF : -1;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD8;
    }

    private static int afterScan(byte[] jpeg, int from) {
        int at = from;
        while (at + 1 < jpeg.length) {
            int marker = marker(jpeg, at);
            if (marker > 0 && marker != 0xFF && !(marker >= 0xD0 && marker <= 0xD7)) {
                return at;
            }
            at++;
        }
        return jpeg.length;
    }

    private static int u16(byte[] jpeg, int at) {
        return (jpeg[at] & 0xFF) << 8 | jpeg[at + 1] & 0xFF;
    }
}
