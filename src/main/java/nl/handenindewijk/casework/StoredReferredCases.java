package nl.handenindewijk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.ReferredCases;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the aggregate say what a referral does to it, and writes it down. */
@Component
class StoredReferredCases implements ReferredCases {

    private final Cases cases;
    private final CaseJournal journal;
    private final CaseDates dates;
    private final Clock clock;

    StoredReferredCases(Cases cases, CaseJournal journal, CaseDates dates, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean refer(
            PublicReference reference, String partner, LocalDate answerBy, UUID actionKey, CurrentWorker by) {
        var request = cases.visible(reference, by);
        if (cases.isDone(actionKey)) {
            return false;
        }
        journal.write(request, request.refer(partner, answerBy, by.id(), dates, clock.instant()), actionKey);
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(UUID caseId, Change what, @Nullable String words, boolean stillThere, @Nullable UUID worker) {
        write(caseId, what, words, stillThere, worker == null ? Actor.PORTAL : Actor.worker(worker));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void stopped(UUID caseId, String partner, boolean stillThere) {
        write(caseId, Change.REFERRAL_STOPPED, partner, stillThere, Actor.RESIDENT);
    }

    private void write(UUID caseId, Change what, @Nullable String words, boolean stillThere, Actor by) {
        var request = cases.byId(caseId).orElseThrow(CaseNotFound::new);
        journal.write(request, request.referralAnswered(what, words, stillThere, by, dates, clock.instant()), null);
    }
}
