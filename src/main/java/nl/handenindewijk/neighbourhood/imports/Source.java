package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What a file holds as text: the file itself, or the sheet of a workbook. What it needs on disk goes when it is closed. */
final class Source implements AutoCloseable {

    private static final long LARGEST_WORKBOOK = 64L << 20;
    private static final int BEGINNING = 64;
    private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final List<Path> temporary = new ArrayList<>();
    private @Nullable ImportFile file;

    private Source() {}

    static Source of(ImportFile sent, ImportKind kind) throws IOException, Unreadable {
        var source = new Source();
        try {
            source.file = source.open(sent, kind);
            return source;
        } catch (IOException | Unreadable | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    ImportFile file() {
        return java.util.Objects.requireNonNull(file);
    }

    private ImportFile open(ImportFile sent, ImportKind kind) throws IOException, Unreadable {
        byte[] start;
        try (var in = sent.open()) {
            start = in.readNBytes(BEGINNING);
        }
        if (startsWith(start, OLD_EXCEL)) {
            throw new Unreadable(0, Reason.OLD_EXCEL, "");
        }
        if (!startsWith(start, ZIP) || kind.isJson()) {
            return sent;
        }
        var workbook = copy(sent);
        try {
            if (!isWorkbook(workbook)) {
                return sent;
            }
            WorkbookGuard.look(workbook);
        } catch (ZipException broken) {
            if (looksLikeAWorkbook(start)) {
                throw new Unreadable(0, Reason.BROKEN_WORKBOOK, "");
            }
            return sent;
        }
        var text = newFile(".csv");
        Workbook.write(workbook, kind.marks(), text);
        return () -> Files.newInputStream(text);
    }

    private Path copy(ImportFile sent) throws IOException, Unreadable {
        var copy = newFile(".xlsx");
        try (var in = sent.open();
                var out = Files.newOutputStream(copy)) {
            var buffer = new byte[1 << 16];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > LARGEST_WORKBOOK) {
                    throw new Unreadable(0, Reason.TOO_LARGE, "");
                }
                out.write(buffer, 0, read);
            }
        }
        return copy;
    }

    private Path newFile(String end) throws IOException {
        var path = Files.createTempFile("gebieden", end);
        temporary.add(path);
        return path;
    }

    private static boolean isWorkbook(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        }
    }

    /** By the name of the first part in a zip file, so that one cut off on its way is told from another zip file. */
    private static boolean looksLikeAWorkbook(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1);
        return List.of("[Content_Types]", "xl/", "_rels/", "docProps/").stream().anyMatch(text::contains);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    @Override
    public void close() throws IOException {
        for (var path : temporary) {
            Files.deleteIfExists(path);
        }
    }
}
