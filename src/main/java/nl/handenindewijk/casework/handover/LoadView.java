package nl.handenindewijk.casework.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.OwnedCase;
import nl.handenindewijk.casework.load.Workload;
import nl.handenindewijk.staff.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * A load before it is handed over: each case with whom it would go to, and what that means for everybody.
 *
 * @param own whether it is the load of who looks
 * @param isAll false where there is more than fits on one page
 */
public record LoadView(UUID from, String name, boolean own, boolean isAll, List<Line> lines, List<Receiver> receivers) {

    /** Whom the portal would give each case, by its reference. */
    Map<String, UUID> proposed() {
        var proposed = new HashMap<String, UUID>();
        for (var line : lines) {
            var proposal = line.proposal();
            if (proposal != null) {
                proposed.put(line.of().reference(), proposal.to());
            }
        }
        return proposed;
    }

    /**
     * One case.
     *
     * @param proposal null where nobody at work may have it
     * @param choices who of the team may have it, absent colleagues included
     * @param work pieces of work of other rooms that go along
     */
    public record Line(OwnedCase of, @Nullable Proposal proposal, List<Colleague> choices, int work) {

        /** Whether a name can be given for it at all. */
        public boolean isPossible() {
            return !choices.isEmpty();
        }

        /** Whether the portal chose this colleague. */
        public boolean proposes(Colleague who) {
            return proposal != null && proposal.to().equals(who.id());
        }
    }

    /**
     * A colleague who could take something over.
     *
     * @param gets cases of the proposal
     */
    public record Receiver(Colleague who, long gets, Workload now, Workload after) {}
}
