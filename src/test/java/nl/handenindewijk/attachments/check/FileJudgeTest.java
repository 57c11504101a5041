package nl.handenindewijk.attachments.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.handenindewijk.attachments.MadeFiles;
import org.junit.jupiter.api.Test;

/** What is kept is what was meant, without what came along. */
class FileJudgeTest {

    private final FileJudge judge = new FileJudge();

    @Test
    void aPhotoLosesPlaceAndCameraAndStandsUpright() throws FileRefused {
        var photo = MadeFiles.withSegment(MadeFiles.image("jpg", 60, 40), 0xE1, MadeFiles.exif(6));
        var kept = judge.judge(photo, "IMG_0001.JPG");

        assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
        assertThat(kept.name()).isEqualTo("IMG_0001.jpg");
        assertThat(text(kept)).doesNotContain("Exif", "GPS", "Kerkstraat");
        var seen = MadeFiles.seen(kept.content());
        assertThat(seen.getWidth()).isEqualTo(40);
        assertThat(seen.getHeight()).isEqualTo(60);
        assertThat(isRed(seen.getRGB(35, 5)))
                .as("left above went to right above")
                .isTrue();
        assertThat(isRed(seen.getRGB(5, 5))).isFalse();
    }

    @Test
    void everyWayToHoldACameraComesUpright() throws FileRefused {
        // the corner of a picture that holds the red quarter, by the number a camera writes
        var corners = Map.of(1, "0,0", 2, "1,0", 3, "1,1", 4, "0,1", 5, "0,0", 6, "1,0", 7, "1,1", 8, "0,1");
        for (var corner : corners.entrySet()) {
            var photo = MadeFiles.withSegment(MadeFiles.image("jpg", 64, 48), 0xE1, MadeFiles.exif(corner.getKey()));
            var seen = MadeFiles.seen(judge.judge(photo, "a.jpg").content());
            for (int x = 0; x < 2; x++) {
                for (int y = 0; y < 2; y++) {
                    boolean red = isRed(seen.getRGB(8 + x * (seen.getWidth() - 16), 8 + y * (seen.getHeight() - 16)));
                    assertThat(red)
                            .as(corner.getKey() + " at " + x + "," + y)
                            .isEqualTo((x + "," + y).equals(corner.getValue()));
                }
            }
        }
    }

    @Test
    void aWebpBecomesWhatEveryProgramOpens() throws FileRefused {
        var photo = judge.judge(MadeFiles.webp(false, 6), "IMG_0002.webp");
        assertThat(photo.kind()).isEqualTo(FileKind.JPEG);
        assertThat(photo.name()).isEqualTo("IMG_0002.jpg");
        assertThat(text(photo)).doesNotContain("Exif", "GPS", "Kerkstraat");
        var seen = MadeFiles.seen(photo.content());
        assertThat(seen.getWidth()).isEqualTo(48);
        assertThat(seen.getHeight()).isEqualTo(64);
        assertThat(isRed(seen.getRGB(40, 8)))
                .as("left above went to right above")
                .isTrue();
        assertThat(isRed(seen.getRGB(8, 8))).isFalse();

        var drawing = judge.judge(MadeFiles.webp(true, 1), "scherm.webp");
        assertThat(drawing.kind()).isEqualTo(FileKind.PNG);
        assertThat(text(drawing)).doesNotContain("Exif", "GPS", "Kerkstraat");
        assertThat(isRed(MadeFiles.seen(drawing.content()).getRGB(8, 8))).isTrue();
    }

    @Test
    void whatHidesInOrBehindAnImageIsGone() throws FileRefused {
        var archive = MadeFiles.zip(Map.of("kwaad.exe", MadeFiles.bytes("MZ")));
        var jpeg = MadeFiles.withSegment(MadeFiles.image("jpg", 20, 20), 0xFE, MadeFiles.bytes("<script>x()</script>"));
        assertThat(text(judge.judge(MadeFiles.join(jpeg, archive), "a.jpg"))).doesNotContain("<script", "kwaad");

        var note = MadeFiles.chunk("tEXt", MadeFiles.bytes("Comment\0<script>x()</script>"));
        var png = MadeFiles.withChunk(MadeFiles.image("png", 20, 20), note);
        assertThat(text(judge.judge(MadeFiles.join(png, archive), "a.png"))).doesNotContain("<script", "kwaad");
    }

    @Test
    void aVeryLargePhotoIsKeptSmaller() throws FileRefused {
        var kept = MadeFiles.seen(
                judge.judge(MadeFiles.image("png", 6000, 4000), "groot.png").content());
        assertThat(kept.getWidth()).isEqualTo(3000);
        assertThat(kept.getHeight()).isEqualTo(2000);
    }

    @Test
    void aDocumentIsPackedAnewWithoutWhatHidesBehindIt() throws FileRefused {
        var docx = MadeFiles.join(MadeFiles.zip(MadeFiles.docxParts()), MadeFiles.bytes("<script>x()</script>"));
        var kept = judge.judge(docx, "brief.zip");
        assertThat(kept.kind()).isEqualTo(FileKind.DOCX);
        assertThat(kept.name()).isEqualTo("brief.docx");
        assertThat(text(kept)).doesNotContain("<script");
        assertThat(judge.judge(kept.content(), "a").kind()).isEqualTo(FileKind.DOCX);

        var odt = MadeFiles.storedFirst(MadeFiles.odtParts("application/vnd.oasis.opendocument.text"));
        var again = judge.judge(judge.judge(odt, "brief.odt").content(), "brief.odt");
        assertThat(again.kind()).isEqualTo(FileKind.ODT);
    }

    @Test
    void linksThatAReaderClicksAreNotRefused() throws FileRefused {
        var link = MadeFiles.relation("hyperlink", "https://www.nibud.nl", true);
        assertThat(judge.judge(MadeFiles.docxWith(MadeFiles.RELATIONS, link), "a.docx")
                        .kind())
                .isEqualTo(FileKind.DOCX);
        var odt = MadeFiles.odtWith(
                "content.xml", MadeFiles.odtBody("<text:a xlink:href=\"https://www.nibud.nl\">x</text:a>"));
        assertThat(judge.judge(odt, "a.odt").kind()).isEqualTo(FileKind.ODT);
    }

    @Test
    void aPdfStaysAsItWas() throws FileRefused {
        for (var packed : new boolean[] {true, false}) {
            var pdf = MadeFiles.pdf(document -> {}, packed);
            assertThat(judge.judge(pdf, "brief.exe").content()).isEqualTo(pdf);
            assertThat(judge.judge(pdf, "brief.exe").name()).isEqualTo("brief.pdf");
        }
    }

    @Test
    void textBecomesPlainTextWhateverItsName() throws FileRefused {
        assertThat(judge.judge(MadeFiles.bytes("alert('x'); // een script"), "kwaad.js")
                        .name())
                .isEqualTo("kwaad.txt");
        var old = "Geachte mevrouw, in het café is nog één plaats vrij. Neem geld mee, het kost € 5."
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(new String(judge.judge(old, "a.txt").content(), StandardCharsets.UTF_8))
                .isEqualTo("Geachte mevrouw, in het café is nog één plaats vrij. Neem geld mee, het kost € 5.");
        var wide = "\uFEFFBeste mevrouw".getBytes(StandardCharsets.UTF_16LE);
        assertThat(new String(judge.judge(wide, "a.txt").content(), StandardCharsets.UTF_8))
                .isEqualTo("Beste mevrouw");
        var mail = MadeFiles.bytes("From: a@b.example\nSubject: Hallo\nDate: Mon, 1 Jan 2026\n\nDag");
        assertThat(judge.judge(mail, "mail.eml").name()).isEqualTo("mail.txt");
    }

    private static String text(CleanFile file) {
        return new String(file.content(), StandardCharsets.ISO_8859_1);
    }

    private static boolean isRed(int colour) {
        var seen = new Color(colour);
        return seen.getRed() > 200 && seen.getGreen() < 60 && seen.getBlue() < 60;
    }
}
