package nl.handenindewijk.dangersigns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DangerDetectorTest {

    private final DangerDetector detector = new DangerSignsConfiguration().dangerDetector();

    @Test
    void saysWhichLiteralWordsOfTheTextMadeItThinkSo() {
        String text = "Goedemorgen. Mijn mán SLAAT  mij, wat nu?";

        Judgement judgement = detector.judge(text, "nl");

        assertThat(judgement.judged()).isTrue();
        assertThat(judgement.atLeastLevel()).contains("U0");
        assertThat(judgement.helpLines()).containsExactly("ALARM", "VEILIG_THUIS");
        assertThat(judgement.signs()).singleElement().satisfies(sign -> {
            assertThat(sign.kind()).isEqualTo(DangerKind.GEWELD);
            assertThat(sign.marks())
                    .isNotEmpty()
                    .allSatisfy(mark ->
                            assertThat(text.substring(mark.start(), mark.end())).isEqualTo(mark.words()));
            assertThat(String.join(" ", sign.words())).contains("SLAAT");
        });
    }

    @Test
    void anOrdinaryQuestionRaisesNothing() {
        Judgement judgement = detector.judge("Waar kan ik een parkeervergunning aanvragen?", null);

        assertThat(judgement.signs()).isEmpty();
        assertThat(judgement.atLeastLevel()).isEmpty();
    }
}
