package nl.handenindewijk.attachments.check;

import java.nio.charset.StandardCharsets;

/**
 * What the chunks of a WebP say (RFC 9649), read without unpacking anything.
 *
 * @param orientation how the camera was held, 1 (upright) to 8; 1 if it does not say
 * @param points the most that any part of it says to hold
 * @param side the longest side that any part of it says to have
 * @param drawn whether it was drawn rather than photographed: without loss, or with parts that one sees through
 * @param moving whether it holds more than one image
 * @param complete whether it reaches its own end
 */
record WebpWalk(int orientation, long points, int side, boolean drawn, boolean moving, boolean complete) {

    private static final int FIRST_CHUNK = 12;
    private static final int ALPHA = 0x10;
    private static final int ANIMATION = 0x02;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    static WebpWalk of(byte[] webp) {
        int orientation = 1;
        long points = 0;
        int side = 0;
        boolean drawn = false;
        boolean moving = false;
        boolean complete = webp.length >= FIRST_CHUNK && u32(webp, 4) + 8 <= webp.length;
        long at = FIRST_CHUNK;
        while (at + 8 + 10 <= webp.length) {
            int start = (int) at + 8;
            int width = 0;
            int height = 0;
            switch (new String(webp, (int) at, 4, StandardCharsets.US_ASCII)) {
                case "VP8X" -> {
                    drawn |= (webp[start] & ALPHA) != 0;
                    moving |= (webp[start] & ANIMATION) != 0;
                    width = u24(webp, start + 4) + 1;
                    height = u24(webp, start + 7) + 1;
                }
                case "VP8 " -> {
                    width = u16(webp, start + 6) & FOURTEEN_BITS;
                    height = u16(webp, start + 8) & FOURTEEN_BITS;
                }
                case "VP8L" -> {
                    drawn = true;
                    long bits = u32(webp, start + 1);
                    width = (int) (bits & FOURTEEN_BITS) + 1;
                    height = (int) (bits >> 14 & FOURTEEN_BITS) + 1;
                }
                case "ANIM", "ANMF" -> moving = true;
                case "EXIF" ->
                    orientation = Exif.orientation(webp, Bytes.isAt(webp, EXIF_NAME, start) ? start + 6 : start);
                default -> {}
            }
            points = Math.max(points, (long) width * height);
            side = Math.max(side, Math.max(width, height));
            long length = u32(webp, (int) at + 4);
            at += 8 + length + (length & 1);
        }
        return new WebpWalk(orientation, points, side, drawn, moving, complete);
    }

    private static int u16(byte[] webp, int at) {
        return webp[at] & 0xFF | (webp[at + 1] & 0xFF) << 8;
    }

    private static int u24(byte[] webp, int at) {
        return u16(webp, at) | (webp[at + 2] & 0xFF) << 16;
    }

    private static long u32(byte[] webp, int at) {
        return u16(webp, at) | (long) u16(webp, at + 2) << 16;
    }
}
