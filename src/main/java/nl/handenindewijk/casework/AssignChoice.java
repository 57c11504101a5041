package nl.handenindewijk.casework;

import java.time.LocalDate;
import nl.handenindewijk.casework.load.Workload;
import nl.handenindewijk.staff.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who could take a case.
 *
 * @param awayFrom first day of a leave that begins within two weeks, null if there is none
 * @param speaksLanguage whether the colleague speaks the resident's language, where that is not Dutch
 * @param cover name of who covers for a colleague who is away, null if nobody does
 * @param proposed the one that the portal would choose; at most one in a list, and only a proposal
 */
public record AssignChoice(
        Colleague who,
        Workload workload,
        @Nullable String cover,
        @Nullable LocalDate awayFrom,
        boolean speaksLanguage,
        boolean proposed) {

    AssignChoice asProposal() {
        return new AssignChoice(who, workload, cover, awayFrom, speaksLanguage, true);
    }

    /** Whether giving one more case takes a reason: the load is above the band that the team agreed. */
    public boolean needsReason() {
        return workload.band() == Workload.Band.OVER;
    }
}
