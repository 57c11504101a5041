package nl.handenindewijk.attachments.check;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Cameras say how they were held; that goes with the rest of what they say, so the image itself is turned. */
final class Upright {

    private Upright() {}

    /** @param orientation 1 to 8, as {@link Exif} reads it; anything else leaves the image as it is */
    static BufferedImage turn(BufferedImage image, int orientation) {
        if (orientation < 2 || orientation > 8) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var turned = orientation < 5 ? new BufferedImage(width, height, type) : new BufferedImage(height, width, type);
        var canvas = turned.createGraphics();
        canvas.drawImage(image, transform(orientation, width, height), null);
        canvas.dispose();
        return turned;
    }

    /** The eight ways of Exif 2.3, tag 0x0112. */
    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
