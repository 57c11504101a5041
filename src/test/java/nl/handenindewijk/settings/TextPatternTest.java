package nl.handenindewijk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import org.junit.jupiter.api.Test;

class TextPatternTest {

    @Test
    void findsWhatThePortalFillsIn() {
        assertThat(TextPattern.places("Binnen {0} dagen, {1,choice,1#dag|1<{1} dagen} en {0}"))
                .containsExactly("{0}", "{1,choice,1#dag|1<{1} dagen}");
        assertThat(TextPattern.places("niets")).isEmpty();
        assertThat(TextPattern.places("een { te veel")).containsExactly("een { te veel");
        assertThat(TextPattern.places("een } te veel")).containsExactly("een } te veel");
    }

    @Test
    void keepsApostrophes() {
        var friendly = TextPattern.friendly("Foto''s van {0}");
        assertThat(friendly).isEqualTo("Foto's van {0}");
        assertThat(new MessageFormat(TextPattern.quoted(friendly)).format(new Object[] {"u"}))
                .isEqualTo("Foto's van u");
        assertThat(TextPattern.friendly("Foto's")).isEqualTo("Foto's");
    }
}
