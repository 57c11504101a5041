package nl.handenindewijk.dangersigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever somebody types, the answer comes quickly and filing never fails. */
class HostileTextTest {

    private static final DangerDetector DETECTOR = new DangerSignsConfiguration().dangerDetector();
    private static final String STORY =
            "Mijn buurman komt weinig buiten en ik maak mij zorgen, de gordijnen zijn dicht. Kan er iemand langsgaan? ";

    @Test
    void twoThousandCharactersTakeUnderTwoMilliseconds() {
        String text = STORY.repeat(20).substring(0, 2000);
        IntStream.range(0, 2000).forEach(i -> DETECTOR.judge(text, "nl"));

        long[] nanos =
                IntStream.range(0, 1000).mapToLong(i -> time(text)).sorted().toArray();

        assertThat(nanos[500]).as("median").isLessThan(2_000_000);
        System.out.printf("2,000 characters: median %.2f ms, p99 %.2f ms%n", nanos[500] / 1e6, nanos[990] / 1e6);
    }

    @Test
    void strangeTextsAreAnsweredQuickly() {
        Random random = new Random(7);
        List<String> texts = List.of(
                "",
                " \n\t ",
                "🔪😭🙏".repeat(2000),
                "a".repeat(10_000),
                "a ".repeat(5_000),
                "ik wil ".repeat(1_500) + "!",
                "\u0300".repeat(10_000),
                "سلام мама help ".repeat(700),
                "\ud800".repeat(1_000),
                "(((((((((" + "x*".repeat(5_000),
                "' OR 1=1 --<script>".repeat(500),
                STORY.repeat(100).substring(0, 10_000),
                random.ints(10_000, 0, 0xFFFF)
                        .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                        .toString());
        texts.forEach(text -> IntStream.range(0, 20).forEach(i -> DETECTOR.judge(text, null)));

        for (String text : texts) {
            long fastest =
                    IntStream.range(0, 10).mapToLong(i -> time(text)).min().orElseThrow();
            assertThat(fastest)
                    .as(text.substring(0, Math.min(20, text.length())))
                    .isLessThan(20_000_000);
        }
    }

    @Test
    void theSameTextGivesTheSameSigns() {
        String text = "hij heeft me weer geslagen en ik durf niet naar huis";

        assertThat(Arrays.asList(DETECTOR.judge(text, "nl"), DETECTOR.judge(text, null)))
                .containsOnly(DETECTOR.judge(text, "en"));
    }

    @Test
    void aTextItCannotReadIsLeftToAPerson() {
        assertThat(DETECTOR.judge("🆘🆘🆘", null).judged()).isFalse();
        assertThat(DETECTOR.judge("ሰላም እባክዎን እርዳታ እፈልጋለሁ ቤቴ ውስጥ ችግር አለ", null).judged())
                .isFalse();
        assertThat(DETECTOR.judge("", null).judged()).isTrue();
        assertThat(DETECTOR.judge("Waar kan ik een afspraak maken voor de taalles?", null)
                        .judged())
                .isTrue();
    }

    private static long time(String text) {
        long start = System.nanoTime();
        DETECTOR.judge(text, null);
        return System.nanoTime() - start;
    }
}
