package nl.handenindewijk.attachments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes files, sound ones and spoilt ones. */
public final class MadeFiles {

    public static final String TYPES = "[Content_Types].xml";
    public static final String DOCUMENT = "word/document.xml";
    public static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String PHOTO =
            "cAQAnQEqQAAwAD5tLpNGJCKhoS1IAIANiUAZa1APwA/YAA4Xei6T0ZMBZ4AA/vCbQ//ILHXBvI1//kBuvtmz/x8F4u/PNygfHkP+TO///vFv"
                    + "ktsRnGn/x5PJ7B/dokr7AAAAAA==";
    private static final String DRAWN = "Lz/ACxAPEPMf8x8MsWAyf+kMuiP6H1XwDQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";

    private MadeFiles() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] cut(byte[] content, double share) {
        return Arrays.copyOf(content, (int) (content.length * share));
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(TYPES, types(MAIN));
        parts.put(
                "_rels/.rels",
                bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + RELATION
                        + "officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>"));
        parts.put(DOCUMENT, body("<w:p><w:r><w:t>Een brief.</w:t></w:r></w:p>"));
        return parts;
    }

    public static byte[] docxWith(String name, byte[] part) {
        var parts = docxParts();
        parts.put(name, part);
        return zip(parts);
    }

    public static byte[] types(String main) {
        return bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/></Types>");
    }

    public static byte[] body(String content) {
        return bytes("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + content + "</w:body></w:document>");
    }

    public static byte[] relation(String type, String target, boolean outside) {
        return bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r9\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\""
                + (outside ? " TargetMode=\"External\"" : "") + "/></Relationships>");
    }

    public static Map<String, byte[]> odtParts(String mimeType) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes(mimeType));
        parts.put("content.xml", odtBody("<text:p>Een brief.</text:p>"));
        parts.put(
                "META-INF/manifest.xml",
                bytes("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"));
        return parts;
    }

    public static byte[] odtWith(String name, byte[] part) {
        var parts = odtParts("application/vnd.oasis.opendocument.text");
        parts.put(name, part);
        return storedFirst(parts);
    }

    /** The kind of an ODT is stored as it is, as its norm asks. */
    public static byte[] storedFirst(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    var sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] odtBody(String content) {
        return bytes("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text>"
                + content
                + "</office:text></office:body></office:document-content>");
    }

    /** Something done to a PDF before it is written. */
    public interface Spoil {

        void in(PDDocument document) throws IOException;
    }

    public static byte[] pdf(Spoil spoil) {
        return pdf(spoil, false);
    }

    public static byte[] pdf(Spoil spoil, boolean packed) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            spoil.in(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] lockedPdf() {
        return pdf(
                document -> document.protect(new StandardProtectionPolicy("eigenaar", "open", new AccessPermission())));
    }

    static COSDictionary action(String type) {
        var action = new COSDictionary();
        action.setName(COSName.S, type);
        return action;
    }

    static Spoil opensWith(COSDictionary action) {
        return document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
    }

    static COSDictionary script(String words) {
        var action = action("JavaScript");
        action.setString(COSName.JS, words);
        return action;
    }

    /** A small PDF written by hand, with whatever objects are wanted. */
    public static byte[] rawPdf(byte[]... objects) {
        var start = bytes("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n");
        var end = bytes("trailer\n<</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF\n");
        return join(start, join(objects), end);
    }

    public static byte[] stream(String dictionary, byte[] content) {
        return join(
                bytes("4 0 obj\n<<" + dictionary + "/Length " + content.length + ">>\nstream\n"),
                content,
                bytes("\nendstream\nendobj\n"));
    }

    public static byte[] deflated(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static BufferedImage seen(byte[] image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a segment right after the start of a JPEG. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var segment = ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
        return join(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** What a camera adds: held on its side, and a place. */
    public static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4);
        tiff.put(bytes("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        return join(bytes("Exif\0\0"), tiff.array(), bytes("GPS 53.2194 6.5665 Kerkstraat"));
    }

    /** 64 by 48, red left above and white, as a photo or without loss; with place and camera. */
    public static byte[] webp(boolean drawn, int orientation) {
        var image = Base64.getDecoder().decode(drawn ? DRAWN : PHOTO);
        return riff(
                riffChunk("VP8X", join(new byte[] {(byte) (drawn ? 0x18 : 0x08), 0, 0, 0}, bytes("?\0\0/\0\0"))),
                riffChunk(drawn ? "VP8L" : "VP8 ", image),
                riffChunk("EXIF", exif(orientation)));
    }

    public static byte[] movingWebp() {
        return riff(
                riffChunk("VP8X", join(new byte[] {2, 0, 0, 0}, bytes("?\0\0/\0\0"))),
                riffChunk("ANIM", new byte[6]),
                riffChunk("ANMF", new byte[24]));
    }

    /** Says on the outside that it is small. */
    public static byte[] hugeWebp() {
        var image = Base64.getDecoder().decode(PHOTO);
        ByteBuffer.wrap(image).putInt(6, 0xFF3FFF3F);
        return riff(riffChunk("VP8X", join(new byte[4], bytes("?\0\0/\0\0"))), riffChunk("VP8 ", image));
    }

    private static byte[] riff(byte[]... chunks) {
        return riffChunk("RIFF", join(bytes("WEBP"), join(chunks)));
    }

    private static byte[] riffChunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(name))
                .putInt(content.length)
                .put(content)
                .array();
    }

    public static byte[] chunk(String type, byte[] content) {
        var sum = new CRC32();
        sum.update(bytes(type));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(bytes(type))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Puts a chunk right after the header of a PNG. */
    public static byte[] withChunk(byte[] png, byte[] chunk) {
        return join(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    public static byte[] hugePng(int width, int height) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", deflated(new byte[1000])),
                chunk("IEND", new byte[0]));
    }

    /** Says another size than it has. */
    public static byte[] resized(byte[] jpeg, int width, int height) {
        var spoilt = jpeg.clone();
        for (int i = 2; i + 8 < spoilt.length; i++) {
            if ((spoilt[i] & 0xFF) == 0xFF && (spoilt[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(spoilt, i + 5, 4).putShort((short) height).putShort((short) width);
                return spoilt;
            }
        }
        throw new IllegalArgumentException("No frame in this JPEG");
    }

    /** Has its only scan many times over. */
    public static byte[] manyScans(byte[] jpeg, int times) {
        for (int i = 2; i + 1 < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xDA) {
                var scan = Arrays.copyOfRange(jpeg, i, jpeg.length - 2);
                var all = new ByteArrayOutputStream();
                all.write(jpeg, 0, i);
                for (int n = 0; n < times; n++) {
                    all.writeBytes(scan);
                }
                all.write(0xFF);
                all.write(0xD9);
                return all.toByteArray();
            }
        }
        throw new IllegalArgumentException("No scan in this JPEG");
    }
}
