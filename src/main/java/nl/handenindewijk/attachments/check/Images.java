package nl.handenindewijk.attachments.check;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.handenindewijk.attachments.check.FileRefused.Why;

/**
 * Draws an image anew, so that only what is seen remains: no place, time, camera, preview or anything hidden behind it.
 * Its size is asked before a single point is unpacked.
 */
final class Images {

    private static final long MOST_POINTS = 50_000_000;
    private static final int LONGEST_SIDE = 30_000;
    /** A very large one is kept smaller, still far above what a screen or a page shows. */
    private static final long POINTS_KEPT = 16_000_000;

    /** A camera writes about ten; thousands only serve to keep a reader busy. */
    private static final int MOST_SCANS = 100;

    private static final float QUALITY = 0.9f;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private Images() {}

    static byte[] anew(byte[] content, FileKind kind) throws FileRefused {
        int turn = 1;
        if (kind == FileKind.JPEG) {
            var walk = JpegWalk.of(content);
            if (!walk.complete()) {
                throw new FileRefused(Why.IMAGE_INCOMPLETE);
            }
            if (walk.scans() > MOST_SCANS) {
                throw new FileRefused(Why.BOMB);
            }
            turn = walk.orientation();
        }
        var reader = ImageIO.getImageReadersByFormatName(kind.extension()).next();
        return write(Upright.turn(read(content, reader), turn), kind);
    }

    /** A WebP becomes what every program opens: a photo a JPEG, a drawing a PNG. */
    static FileKind keptAs(WebpWalk webp) {
        return webp.drawn() ? FileKind.PNG : FileKind.JPEG;
    }

    static byte[] anew(byte[] content, WebpWalk webp) throws FileRefused {
        if (!webp.complete()) {
            throw new FileRefused(Why.IMAGE_INCOMPLETE);
        }
        if (webp.moving()) {
            throw new FileRefused(Why.KIND);
        }
        if (webp.points() > MOST_POINTS || webp.side() > LONGEST_SIDE) {
            throw new FileRefused(Why.IMAGE_TOO_LARGE);
        }
        var kind = keptAs(webp);
        try {
            var seen = read(content, new WebPImageReaderSpi().createReaderInstance());
            return write(Upright.turn(inPlainColours(seen, kind), webp.orientation()), kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A writer of JPEG knows no transparency, and neither knows every profile. */
    private static BufferedImage inPlainColours(BufferedImage image, FileKind kind) {
        var plain = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                kind == FileKind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = plain.createGraphics();
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return plain;
    }

    private static BufferedImage read(byte[] content, ImageReader reader) throws FileRefused {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            return reader.read(0, sized(reader));
        } catch (IIOException e) {
            boolean cutOff = e.getCause() instanceof java.io.EOFException || endless(content);
            throw new FileRefused(cutOff ? Why.IMAGE_INCOMPLETE : Why.IMAGE_DAMAGED);
        } catch (IOException | RuntimeException e) {
            throw new FileRefused(endless(content) ? Why.IMAGE_INCOMPLETE : Why.IMAGE_DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** A PNG that has no end. */
    private static boolean endless(byte[] content) {
        return Bytes.isAt(content, PNG, 0) && Bytes.lastIndexOf(content, "IEND") < 0;
    }

    private static javax.imageio.ImageReadParam sized(ImageReader reader) throws IOException, FileRefused {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long points = (long) width * height;
        if (points > MOST_POINTS || Math.max(width, height) > LONGEST_SIDE) {
            throw new FileRefused(Why.IMAGE_TOO_LARGE);
        }
        int step = (int) Math.ceil(Math.sqrt((double) points / POINTS_KEPT));
        var param = reader.getDefaultReadParam();
        if (step > 1) {
            param.setSourceSubsampling(step, step, 0, 0);
        }
        return param;
    }

    private static byte[] write(BufferedImage image, FileKind kind) {
        var writer = ImageIO.getImageWritersByFormatName(kind.extension()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
