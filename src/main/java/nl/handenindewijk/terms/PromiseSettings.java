package nl.handenindewijk.terms;

import java.time.LocalTime;

/**
 * Lengths a municipality chooses itself, in working days.
 *
 * @param urgent level U1, first contact
 * @param quick level U2
 * @param ordinary level U3
 * @param information level U4, the answer itself
 * @param readWithin within which a person has read a new request
 * @param silence without human contact after which the worker is warned
 * @param silenceForLead days more after which the team lead is warned
 * @param closingTime after which a day no longer counts for danger now (U0), in Europe/Amsterdam
 */
public record PromiseSettings(
        int urgent,
        int quick,
        int ordinary,
        int information,
        int readWithin,
        int silence,
        int silenceForLead,
        LocalTime closingTime) {

    public PromiseSettings {
        if (urgent < 1
                || quick < 1
                || ordinary < 1
                || information < 1
                || readWithin < 1
                || silence < 1
                || silenceForLead < 1) {
            throw new IllegalArgumentException("a promise takes at least one working day");
        }
    }

    /** What holds where a municipality chose nothing. */
    public static PromiseSettings defaults() {
        return new PromiseSettings(1, 5, 10, 2, 1, 10, 5, LocalTime.of(17, 0));
    }
}
