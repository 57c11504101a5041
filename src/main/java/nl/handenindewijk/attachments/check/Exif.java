package nl.handenindewijk.attachments.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of what a camera wrote that matters here: how it was held. */
final class Exif {

    private static final int ORIENTATION_TAG = 0x0112;

    private Exif() {}

    /**
     * @param tiff where the block begins, after its name
     * @return 1 (upright) to 8; 1 if it does not say, or cannot be read
     */
    static int orientation(byte[] content, int tiff) {
        try {
            var exif = ByteBuffer.wrap(content, tiff, content.length - tiff).slice();
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = exif.getInt(4);
            int entries = exif.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                    return exif.getShort(entry + 8) & 0xFFFF;
                }
            }
        } catch (IndexOutOfBoundsException brokenExif) {
            return 1;
        }
        return 1;
    }
}
