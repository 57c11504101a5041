package nl.handenindewijk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.handenindewijk.testing.MovableClock;
import org.junit.jupiter.api.Test;

class WrongTriesTest {

    private final MovableClock clock = new MovableClock();
    private final WrongTries tries = new WrongTries(
            new IntakeProperties(
                    Duration.ofHours(2), Duration.ofMinutes(30), Duration.ofMinutes(30), 5, 20, Duration.ofMinutes(1)),
            clock);

    @Test
    void fiveWrongTriesForOneReferenceThenOneAMinute() {
        for (int i = 0; i < 5; i++) {
            assertThat(tries.take("LV-2222-2222", "192.0.2." + i)).isTrue();
        }
        assertThat(tries.take("LV-2222-2222", "192.0.2.9")).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(tries.take("LV-2222-2222", "192.0.2.9")).isTrue();
        assertThat(tries.take("LV-2222-2222", "192.0.2.9")).isFalse();
    }

    @Test
    void oneAddressCannotTryManyReferences() {
        for (int i = 0; i < 20; i++) {
            assertThat(tries.take("LV-" + i, "192.0.2.1")).isTrue();
        }
        assertThat(tries.take("LV-other", "192.0.2.1")).isFalse();
        assertThat(tries.take("LV-other", "192.0.2.2")).isTrue();
    }

    @Test
    void whatWasRightCostsNothing() {
        for (int i = 0; i < 50; i++) {
            assertThat(tries.take("LV-2222-2222", "192.0.2.1")).isTrue();
            tries.giveBack("LV-2222-2222", "192.0.2.1");
        }
    }

    @Test
    void aClockThatIsPutBackKeepsNobodyWaiting() {
        for (int i = 0; i < 5; i++) {
            tries.take("LV-2222-2222", "192.0.2.1");
        }
        clock.advance(Duration.ofHours(-1));
        assertThat(tries.take("LV-2222-2222", "192.0.2.1")).isTrue();
    }
}
