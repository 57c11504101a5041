package nl.handenindewijk.casework;

import java.time.Instant;
import java.util.UUID;
import nl.handenindewijk.casework.Refusal.Reason;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Component;

/**
 * The second pair of eyes: where the municipality chose so, a case that was ever dangerous is closed by two workers, the
 * second another one of its team. What the resident takes back is the resident's own, and is not kept open.
 */
@Component
class SecondPair {

    private final ClosingSheet sheet;
    private final ClosingProposals proposals;

    SecondPair(ClosingSheet sheet, ClosingProposals proposals) {
        this.sheet = sheet;
        this.proposals = proposals;
    }

    /** Closes, or proposes it where a second worker has to decide. Every closing by a worker comes by here. */
    TimelineEntry close(HelpRequest request, Outcome outcome, String reason, CurrentWorker by, Instant now) {
        if (!sheet.asksSecond() || !proposals.wasDangerous(request.id())) {
            return request.close(outcome, reason, by.id(), now);
        }
        var earlier = proposals.of(request.id());
        if (earlier.isPresent()) {
            requireAnother(request, earlier.get(), by);
            return request.close(outcome, reason, by.id(), now);
        }
        request.requireClosable(outcome, reason);
        if (!proposals.add(request.id(), UUID.randomUUID(), outcome, reason, by.id(), now)) {
            throw new StaleVersion();
        }
        return noted(request, Change.CLOSING_PROPOSED, outcome, reason, by, now);
    }

    /** The second worker agrees. */
    TimelineEntry confirm(HelpRequest request, ClosingProposal proposal, CurrentWorker by, Instant now) {
        requireAnother(request, proposal, by);
        return request.close(proposal.outcome(), proposal.reason(), by.id(), now);
    }

    /** The case stays open; the one who proposed it may take it back too. */
    TimelineEntry turnDown(
            HelpRequest request, ClosingProposal proposal, String reason, CurrentWorker by, Instant now) {
        proposals.remove(request.id());
        return noted(request, Change.CLOSING_TURNED_DOWN, proposal.outcome(), reason, by, now);
    }

    private static void requireAnother(HelpRequest request, ClosingProposal proposal, CurrentWorker by) {
        if (proposal.by().equals(by.id())) {
            throw new Refusal(Reason.SECOND_PAIR_IS_ANOTHER);
        }
        if (!by.teamIds().contains(request.teamId())) {
            throw new Refusal(Reason.SECOND_PAIR_OF_TEAM);
        }
    }

    private static TimelineEntry noted(
            HelpRequest request, Change what, Outcome outcome, String words, CurrentWorker by, Instant now) {
        var entry = FolderEntry.internal(what, TimelineEntry.detail("outcome", outcome), words, null);
        return request.noted(entry, Actor.worker(by.id()), now);
    }
}
