package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.folder.BeforeClosing;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/** A worker agrees with closing a case that was dangerous, or does not. */
@UseCase
public class DecideClosing {

    private final Cases cases;
    private final ClosingProposals proposals;
    private final SecondPair pair;
    private final CaseJournal journal;
    private final List<BeforeClosing> rooms;
    private final Clock clock;

    DecideClosing(
            Cases cases,
            ClosingProposals proposals,
            SecondPair pair,
            CaseJournal journal,
            List<BeforeClosing> rooms,
            Clock clock) {
        this.cases = cases;
        this.proposals = proposals;
        this.pair = pair;
        this.journal = journal;
        this.rooms = rooms;
        this.clock = clock;
    }

    /**
     * @return false if that proposal is not there any more
     * @throws StaleVersion if the case changed after the page was shown
     * @throws Refusal for who proposed it, and where a rule of the case forbids closing
     * @throws CaseNotFound if the worker may not see the case
     */
    public boolean handle(Input in, CurrentWorker by) {
        var request = cases.visible(in.reference(), by);
        var proposal = proposals.of(request.id()).filter(one -> one.id().equals(in.proposal()));
        if (proposal.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var reason = in.againstIt();
        if (reason == null) {
            request.requireVersion(in.version());
            request.requireGoalsSettled(rooms.stream()
                    .mapToInt(room -> room.unsettled(request.id()))
                    .sum());
            journal.write(request, pair.confirm(request, proposal.get(), by, now), in.proposal());
        } else {
            journal.write(request, pair.turnDown(request, proposal.get(), reason, by, now), in.proposal());
        }
        return true;
    }

    /**
     * @param version of the case, as the page showed it
     * @param againstIt why the case stays open; null to agree
     */
    public record Input(
            PublicReference reference,
            UUID proposal,
            long version,
            @Nullable String againstIt) {}
}
