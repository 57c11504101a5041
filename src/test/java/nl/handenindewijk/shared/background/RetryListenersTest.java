package nl.handenindewijk.shared.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryListenersTest {

    @Test
    void waitsLongerAfterEachFailure() {
        assertThat(RetryListeners.pauseAfter(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RetryListeners.pauseAfter(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RetryListeners.pauseAfter(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(RetryListeners.pauseAfter(1000)).isEqualTo(Duration.ofSeconds(2560));
    }
}
