package nl.handenindewijk.dangersigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void aPowerCutWhereSomebodyNeedsAMachineIsForTheSameHour() {
        for (String text : List.of(
                "De stroom is vanmorgen afgesloten en mijn moeder heeft een zuurstofapparaat.",
                "They cut our electricity yesterday and my husband is on an oxygen machine",
                "Elektriği kestiler, annem oksijen cihazına bağlı")) {
            assertThat(detector.judge(text, null).atLeastLevel()).as(text).contains("U0");
        }
    }

    @Test
    void worriesAboutMoneyOrAnUnfinishedAnswerAreNoDanger() {
        for (String text : List.of(
                "Ik krijg brieven van de energiemaatschappij en durf ze niet te openen",
                "Ik heb drie brieven van de deurwaarder en durf de post niet meer open te maken. Ik werk wel, maar het"
                        + " lukt niet om de huur en de zorgverzekering te betalen.",
                "weet niet",
                "ik weet het niet",
                "Ik schaam me dood",
                "mijn telefoon is dood")) {
            assertThat(detector.judge(text, "nl").signs()).as(text).isEmpty();
        }
    }

    @Test
    void plainDangerIsSeenInEveryLanguage() {
        for (String text : List.of(
                "hij doet me wat aan",
                "I want to die",
                "Elektriğimiz yarın kesilecek",
                "زوجي يضربني كل يوم وأنا خائفة",
                "mąż mnie bije, boję się wrócić do domu",
                "чоловік мене б'є, боюсь йти додому")) {
            assertThat(detector.judge(text, null).signs()).as(text).isNotEmpty();
        }
    }
}
