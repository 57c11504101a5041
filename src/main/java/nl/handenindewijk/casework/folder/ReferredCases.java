package nl.handenindewijk.casework.folder;

import java.time.LocalDate;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/** What bringing somebody to another organisation does to the case itself. In the running transaction. */
public interface ReferredCases {

    /**
     * The case is with another organisation from now on, and comes back to the desk by a day at the latest.
     *
     * @param partner which organisation, for the timeline of colleagues; stored encrypted
     * @param answerBy the day on which somebody looks whether there was an answer
     * @param actionKey made with the form; the same key sent twice acts once
     * @return false if this was done already
     * @throws nl.handenindewijk.casework.CaseNotFound if the worker may not see it
     */
    boolean refer(PublicReference reference, String partner, LocalDate answerBy, UUID actionKey, CurrentWorker by);

    /**
     * The other organisation answered, or the worker took it back: the case is the worker's today.
     *
     * @param what one of the kinds of referral
     * @param words stored encrypted, null if none
     * @param stillThere whether an organisation has it now
     * @param worker null if the organisation did it
     */
    void answered(UUID caseId, Change what, @Nullable String words, boolean stillThere, @Nullable UUID worker);

    /**
     * The resident stopped a referral: on the desk as something the resident did.
     *
     * @param partner with which organisation, for the timeline of colleagues; stored encrypted
     * @param stillThere whether another organisation has it now
     */
    void stopped(UUID caseId, String partner, boolean stillThere);
}
