package nl.handenindewijk.attachments.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that would do harm, or mean something else, on the computer of whoever takes the file out. */
class SafeNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    brief.pdf | brief.pdf
                    Brief van mevrouw De Vries (2).PDF | Brief van mevrouw De Vries (2).pdf
                    Überweisung – året.pdf | Überweisung – året.pdf
                    رسالة.pdf | رسالة.pdf
                    ../../../etc/passwd | passwd.pdf
                    C:\\Users\\x\\brief.pdf | brief.pdf
                    /brief.pdf | brief.pdf
                    factuur.pdf.exe | factuur.pdf.pdf
                    brief.svg | brief.pdf
                    .htaccess | htaccess.pdf
                    ...brief.pdf | brief.pdf
                    CON | bestand-CON.pdf
                    con.pdf | bestand-con.pdf
                    lpt1.txt.pdf | bestand-lpt1.txt.pdf
                    aux.brief.pdf | bestand-aux.brief.pdf
                    a<b>c:d|brief.pdf
                    brief;rm -rf.pdf | brief-rm -rf.pdf
                    "" | bestand.pdf
                    "   " | bestand.pdf
                    "..." | bestand.pdf
                    "///" | bestand.pdf
                    ' brief .pdf ' | brief.pdf
                    --brief.pdf | brief.pdf
                    ~$brief.pdf | $brief.pdf
                    """)
    void isMadeSafe(String typed, String safe) {
        if (typed.startsWith("a<b")) {
            assertThat(SafeName.of("a<b>c:d|e?f*g\"h%.pdf", FileKind.PDF)).isEqualTo("a-b-c-d-e-f-g-h-.pdf");
            return;
        }
        assertThat(SafeName.of(typed, FileKind.PDF)).isEqualTo(safe);
    }

    @Test
    void losesWhatIsNotSeen() {
        assertThat(SafeName.of("brief\u202Efdp.exe", FileKind.TEXT)).isEqualTo("brieffdp.txt");
        assertThat(SafeName.of("brief\0.pdf\0.exe", FileKind.PDF)).isEqualTo("brief.pdf.pdf");
        assertThat(SafeName.of("brief\r\nSet-Cookie: a=b.pdf", FileKind.PDF)).isEqualTo("briefSet-Cookie- a=b.pdf");
        assertThat(SafeName.of("\u200B\u2066\uFEFF", FileKind.PDF)).isEqualTo("bestand.pdf");
        assertThat(SafeName.of("half\uD83D", FileKind.PDF)).isEqualTo("half.pdf");
        assertThat(SafeName.of(null, FileKind.ODT)).isEqualTo("bestand.odt");
    }

    @Test
    void isNotEndless() {
        assertThat(SafeName.of("a".repeat(300) + ".pdf", FileKind.PDF)).isEqualTo("a".repeat(80) + ".pdf");
        assertThat(SafeName.of("\uD83D\uDE00".repeat(300), FileKind.PDF)).isEqualTo("\uD83D\uDE00".repeat(80) + ".pdf");
        assertThat(SafeName.of("a.".repeat(5000), FileKind.PDF)).hasSizeLessThan(90);
    }
}
