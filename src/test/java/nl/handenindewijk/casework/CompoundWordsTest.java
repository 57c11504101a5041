package nl.handenindewijk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CompoundWordsTest {

    @Test
    void partsOfALongWordAreKnown() {
        assertThat(CompoundWords.in("kinderopvangtoeslag")).contains("kinderopvang", "opvang", "toeslag");
        assertThat(CompoundWords.in("schuldhulpverlening")).contains("schuld", "schuldhulp", "hulpverlening");
        assertThat(CompoundWords.in("huurachterstanden")).contains("huur", "achterstand");
        assertThat(CompoundWords.in("betalingsachterstand")).contains("betaling", "achterstand");
        assertThat(CompoundWords.in("energierekening")).contains("energie", "rekening");
    }

    @Test
    void whatIsShortOrOnlyLooksLikeItIsLeftAlone() {
        assertThat(CompoundWords.in("huur")).isEmpty();
        assertThat(CompoundWords.in("onschuldig")).isEmpty();
        assertThat(CompoundWords.in("achterstand")).isEmpty();
        assertThat(CompoundWords.in("bezorgd")).isEmpty();
        assertThat(CompoundWords.in("molenaar")).isEmpty();
    }

    /** Somebody may send it: every half of it can be read in two ways, so all of it in more ways than can be tried. */
    @Test
    void aWordOfManyPartsIsReadInNoTime() {
        var word = "schuldhulp".repeat(40);
        var found = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CompoundWords.in(word));
        assertThat(found).contains("schuld", "hulp", "schuldhulp");
    }
}
