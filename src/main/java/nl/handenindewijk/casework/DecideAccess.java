package nl.handenindewijk.casework;

import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.Colleague;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Lets one colleague see a restricted case, keeps one from ever seeing a case (conflict of interest, oneself included),
 * or lifts either. Whoever has the case and is kept from it loses it.
 */
@UseCase
public class DecideAccess {

    private final CaseDesk desk;
    private final CaseAccess access;
    private final CaseDates dates;
    private final Workers workers;

    DecideAccess(CaseDesk desk, CaseAccess access, CaseDates dates, Workers workers) {
        this.desk = desk;
        this.access = access;
        this.dates = dates;
        this.workers = workers;
    }

    /** @throws Refusal if the colleague is not in the team, or if nobody would be left who leads the team and may see it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (request, now) -> {
            var team = request.teamId();
            if (!workers.teamIds(in.worker()).contains(team)) {
                throw new Refusal(Refusal.Reason.NOT_IN_TEAM);
            }
            if (in.decision() == AccessDecision.EXCLUDED && !isSeenWithout(request, in.worker())) {
                throw new Refusal(Refusal.Reason.NOBODY_LEFT);
            }
            access.decide(request.id(), in.worker(), in.decision(), by.id(), now);
            return request.accessDecided(in.worker(), in.decision(), in.reason(), by.id(), dates, now);
        });
    }

    /** A case that only excluded people could open would be lost; then another team takes it first. */
    private boolean isSeenWithout(HelpRequest request, UUID worker) {
        var decided = access.of(request.reference());
        var candidates = request.restricted()
                ? workers.leadsOf(request.teamId())
                : workers.ofTeam(request.teamId()).stream().map(Colleague::id).toList();
        return candidates.stream()
                .anyMatch(other -> !other.equals(worker) && decided.get(other) != AccessDecision.EXCLUDED);
    }

    /**
     * What was decided.
     *
     * @param worker about whom
     * @param decision null lifts an earlier one
     */
    public record Input(
            CaseTicket ticket, UUID worker, @Nullable AccessDecision decision, String reason) {}
}
