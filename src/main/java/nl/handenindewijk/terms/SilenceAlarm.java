package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.List;

/**
 * When silence has lasted too long. Only contact by a human stops it; a reassignment does not.
 *
 * @param worker first day on which the worker is warned
 * @param lead first day on which the team lead is warned too
 */
public record SilenceAlarm(LocalDate worker, LocalDate lead, List<Reason> reasons) {

    public SilenceAlarm {
        reasons = List.copyOf(reasons);
    }
}
