package nl.handenindewijk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAddressTest {

    @ParameterizedTest
    @CsvSource({
        "wim@voorbeeld.example, wim@voorbeeld.example",
        "' Wim.de-Vries+portaal@voorbeeld.example ', Wim.de-Vries+portaal@voorbeeld.example",
        "o'brien@voorbeeld.example, o'brien@voorbeeld.example",
        "wim@müller.example, wim@xn--mller-kva.example"
    })
    void readsOneAddress(String typed, String address) {
        assertThat(PlainAddress.parse(typed)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wim",
                "@voorbeeld.example",
                "wim@voorbeeld",
                "wim@a.example, ander@b.example",
                "wim@a.example;ander@b.example",
                "wim@a.example\r\nBcc: ander@b.example",
                "wim@a.example\nSubject: geld",
                "wim\r\n@a.example",
                "wim%0d%0aBcc:ander@b.example",
                "Wim <wim@a.example>",
                "\"wim\r\n\"@a.example",
                "groep:wim@a.example;",
                "wim@a.example\u0000",
                "wim @a.example",
                "wim@a..example",
                "wim@[127.0.0.1]"
            })
    void refusesEverythingElse(String typed) {
        assertThat(PlainAddress.parse(typed)).isEmpty();
    }
}
