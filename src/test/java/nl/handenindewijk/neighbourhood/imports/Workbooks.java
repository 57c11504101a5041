package nl.handenindewijk.neighbourhood.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks as a spreadsheet makes them, and such as nobody should open. */
final class Workbooks {

    static final String LAUGHS =
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w>&b;</w>";
    static final String FAR_AWAY =
            "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>";

    private static final int BUFFER = 1 << 16;

    private Workbooks() {}

    /** A sheet for each text; what is a number there is one in its cell. */
    static byte[] of(String... texts) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            for (int i = 0; i < texts.length; i++) {
                var sheet = book.newWorksheet("Blad" + i);
                var lines = texts[i].lines().toList();
                for (int row = 0; row < lines.size(); row++) {
                    var cells = lines.get(row).split(";", -1);
                    for (int column = 0; column < cells.length; column++) {
                        if (cells[column].matches("-?(0|[1-9][0-9]{0,9})([.,][0-9]+)?")) {
                            sheet.value(row, column, Double.parseDouble(cells[column].replace(',', '.')));
                        } else if (!cells[column].isEmpty()) {
                            sheet.value(row, column, cells[column]);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with another content of one part. */
    static byte[] with(byte[] workbook, String part, String content) {
        return rewritten(workbook, part, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same with a part that is this large when unpacked. */
    static byte[] bomb(byte[] workbook, String part, long size) {
        return rewritten(workbook, part, out -> {
            var spaces = new byte[BUFFER];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (long at = 0; at < size; at += BUFFER) {
                out.write(spaces);
            }
        });
    }

    private static byte[] rewritten(byte[] workbook, String part, Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var file = Files.createTempFile("werkboek", ".zip");
            Files.write(file, workbook);
            try (var in = new ZipFile(file.toFile());
                    var out = new ZipOutputStream(bytes)) {
                for (var entry : in.stream().toList()) {
                    if (!entry.getName().equals(part)) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        in.getInputStream(entry).transferTo(out);
                    }
                }
                out.putNextEntry(new ZipEntry(part));
                content.writeTo(out);
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a part. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
