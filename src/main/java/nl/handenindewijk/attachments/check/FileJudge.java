package nl.handenindewijk.attachments.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import nl.handenindewijk.attachments.check.FileRefused.Why;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a file is by its first bytes, and hands it to the rules of that kind. Its name decides nothing. */
@Component
public class FileJudge {

    private static final String WEBP = "image/webp";

    private static final Set<String> PICTURES_OF_PHONES =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif");

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-rar-compressed",
            "application/x-7z-compressed",
            "application/x-tar",
            "application/x-gtar",
            "application/x-xz",
            "application/x-bzip2",
            "application/vnd.ms-cab-compressed");

    private static final Set<String> OLD_OFFICE =
            Set.of("application/x-tika-msoffice", "application/msword", "application/rtf");

    /** What unpacks takes memory; more than two at a time wait for each other. */
    private final Semaphore turn = new Semaphore(2, true);

    private final MimeTypes kinds = MimeTypes.getDefaultMimeTypes();

    /**
     * @param typedName as the browser sent it
     * @throws FileRefused if it is not to be kept
     */
    public CleanFile judge(byte[] content, @Nullable String typedName) throws FileRefused {
        if (content.length == 0) {
            throw new FileRefused(Why.EMPTY);
        }
        var type = detect(content);
        var webp = WEBP.equals(type.getBaseType().toString()) ? WebpWalk.of(content) : null;
        var kind = webp == null ? kind(type, content) : Images.keptAs(webp);
        turn.acquireUninterruptibly();
        try {
            var made = webp == null ? made(kind, content) : Images.anew(content, webp);
            return new CleanFile(kind, SafeName.of(typedName, kind), made);
        } finally {
            turn.release();
        }
    }

    private static byte[] made(FileKind kind, byte[] content) throws FileRefused {
        return switch (kind) {
            case PDF -> PdfRules.check(content);
            case JPEG, PNG -> Images.anew(content, kind);
            case TEXT -> PlainText.check(content);
            case DOCX -> new OfficePackage(new DocxRules()).anew(content);
            case ODT -> new OfficePackage(new OdtRules()).anew(content);
        };
    }

    private FileKind kind(MediaType type, byte[] content) throws FileRefused {
        var name = type.getBaseType().toString();
        return switch (name) {
            case "application/pdf" -> FileKind.PDF;
            case "image/jpeg" -> FileKind.JPEG;
            case "image/png" -> FileKind.PNG;
            case "text/plain", "message/rfc822" -> FileKind.TEXT;
            case "application/vnd.oasis.opendocument.text" -> FileKind.ODT;
            case "application/zip", "application/x-tika-ooxml" -> OfficePackage.kind(content);
            default -> throw new FileRefused(why(type, name));
        };
    }

    private Why why(MediaType type, String name) {
        if (PICTURES_OF_PHONES.contains(name)) {
            return Why.PHONE_PICTURE;
        }
        if (ARCHIVES.contains(name)) {
            return Why.ARCHIVE;
        }
        if (OLD_OFFICE.contains(name)) {
            return Why.OFFICE_OLD;
        }
        if (isA(type, "application/xml") || isA(type, "text/html") || name.contains("html") || name.endsWith("+xml")) {
            return Why.WEB_PAGE;
        }
        if (isA(type, "application/x-executable")
                || isA(type, "application/x-msdownload")
                || isA(type, "application/javascript")
                || isA(type, "application/x-sh")
                || name.matches("application/(x-dosexec|x-elf|x-object|x-sharedlib|java-vm|x-bat|x-mach.*|x-ms.*)"
                        + "|text/(x-.*|javascript)")) {
            return Why.PROGRAM;
        }
        return Why.KIND;
    }

    private boolean isA(MediaType type, String ancestor) {
        return kinds.getMediaTypeRegistry().isInstanceOf(type, MediaType.parse(ancestor));
    }

    private MediaType detect(byte[] content) {
        try (var in = new ByteArrayInputStream(content)) {
            return kinds.detect(in, new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
