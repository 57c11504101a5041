package nl.handenindewijk.dangersigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DangerSpellingTest {

    @Test
    void spellingsOfOneWordSoundTheSame() {
        assertThat(Stream.of("geslagen", "geslage", "gesslagen").map(Sound::of)).containsOnly("geslag");
        assertThat(Stream.of("wordt", "word", "wort").map(Sound::of)).containsOnly("wor");
        assertThat(Sound.of("mijn")).isEqualTo(Sound.of("myn"));
        assertThat(Sound.of("يضربني")).isEqualTo("يضربني");
    }

    @Test
    void aLaughingFaceIsAWord() {
        Words words = new Words(NormalisedText.of("ik ga kapot😂man"));

        assertThat(IntStream.range(0, words.size()).mapToObj(words::get))
                .containsExactly("ik", "ga", "kapot", "haha", "man");
        assertThat(words.mark(3, 3).words()).isEqualTo("😂");
    }
}
