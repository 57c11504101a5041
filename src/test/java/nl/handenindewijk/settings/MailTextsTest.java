package nl.handenindewijk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextsTest {

    @Test
    void aNumberToCallIsSeenHoweverLongItIs() {
        assertThat(MailTexts.leadsElsewhere("Bel 06 1234 567")).isTrue();
        assertThat(MailTexts.leadsElsewhere("Bel 14 0320")).isFalse();
        assertThat(MailTexts.leadsElsewhere("1 ".repeat(100_000))).isTrue();
    }
}
