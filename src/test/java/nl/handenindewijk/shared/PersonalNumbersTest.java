package nl.handenindewijk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.handenindewijk.shared.PersonalNumbers.Kind;
import nl.handenindewijk.shared.PersonalNumbers.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "123456782",
                "mijn bsn is 123456782.",
                "bsn:123456782, en bel 06 12345678",
                "123456782 0612345678",
                "1234.56.782",
                "123 456 782",
                "1234-56-782"
            })
    void findsACitizenServiceNumber(String text) {
        assertThat(PersonalNumbers.find(text))
                .singleElement()
                .extracting(Span::kind)
                .isEqualTo(Kind.BSN);
        assertThat(PersonalNumbers.mask(text)).doesNotContain("782").doesNotContain("333");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "000000000",
                "bel 0612345678",
                "+31 612345678",
                "06-123 456 78",
                "020 123 45 67",
                "postcode 3011 AB 12",
                "geboren 12-03-1985",
                "zaak 2026-00123456782",
                "€ 1.234,56",
                "x123456782",
                ""
            })
    void leavesOtherNumbersReadable(String text) {
        assertThat(PersonalNumbers.find(text)).isEmpty();
        assertThat(PersonalNumbers.mask(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91ABNA0417164300",
                "nl91 abna 0417 1643 00",
                "NL91 ABNA 0417 1643 00, dank",
                "rekening:NL91-ABNA-0417-1643-00",
                "BE68 5390 0754 7034",
                "DE89370400440532013000",
                "GB29 NWBK 6016 1331 9268 19"
            })
    void findsABankAccount(String text) {
        assertThat(PersonalNumbers.find(text))
                .singleElement()
                .extracting(Span::kind)
                .isEqualTo(Kind.IBAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL91ABNA0417164301", "NL91 ABNA", "nl 22 mei 2026", "XX12 3456 7890 1234 5678"})
    void leavesWhatIsNoBankAccount(String text) {
        assertThat(PersonalNumbers.find(text)).isEmpty();
    }

    @Test
    void masksInPlaceAndKeepsTheRest() {
        assertThat(PersonalNumbers.mask("Bsn 123 456 782 en NL91 ABNA 0417 1643 00, tel 06 12345678"))
                .isEqualTo("Bsn ••• ••• ••• en •••• •••• •••• •••• ••, tel 06 12345678");
        assertThat(PersonalNumbers.find("a 123456782 b 111222333"))
                .isEqualTo(List.of(new Span(Kind.BSN, 2, 11), new Span(Kind.BSN, 14, 23)));
    }

    @Test
    void aLongRunOfDigitsIsNoTrap() {
        String hostile = "NL91 ".repeat(2000) + "1 ".repeat(5000) + "12345678".repeat(1000);
        String part = "1 ".repeat(60_000) + "1a";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PersonalNumbers.find(hostile + " " + part));
        assertThat(PersonalNumbers.find("123 456 782a 123456782")).containsExactly(new Span(Kind.BSN, 13, 22));
    }
}
