package nl.handenindewijk.intake.web;

import java.time.Duration;

/**
 * Makes every "no" take the same time, so that a stopwatch does not tell a wrong code from an unknown number. Waits
 * outside any transaction; with virtual threads a waiting visitor costs next to nothing.
 */
final class EvenPace {

    private static final Duration SAME_FOR_ALL = Duration.ofMillis(250);

    private final long start = System.nanoTime();

    /** Waits until the same time has passed since this was made. */
    void await() {
        var left = SAME_FOR_ALL.minusNanos(System.nanoTime() - start);
        if (left.isNegative()) {
            return;
        }
        try {
            Thread.sleep(left.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
