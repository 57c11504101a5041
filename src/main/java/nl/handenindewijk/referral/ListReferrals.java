package nl.handenindewijk.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.folder.DeskLine;
import nl.handenindewijk.casework.folder.FolderLabel;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.annotation.Transactional;

/** The referrals that are not over, of a worker or of the team, as far as the worker may see the cases now. */
@UseCase
@Order(10)
public class ListReferrals implements DeskLine {

    private static final int MOST = 300;

    private final RunningReferrals running;
    private final Folders folders;
    private final Workers workers;
    private final Absences absences;
    private final Clock clock;

    ListReferrals(RunningReferrals running, Folders folders, Workers workers, Absences absences, Clock clock) {
        this.running = running;
        this.folders = folders;
        this.workers = workers;
        this.absences = absences;
        this.clock = clock;
    }

    /** @param keeper name of who looks after it, null if nobody has the case */
    public record Line(
            RunningReferral referral,
            FolderLabel label,
            @Nullable String keeper) {}

    /**
     * The list in three parts.
     *
     * @param late no answer, or no word of contact, past the day it was to be known
     * @param taken the organisation has it; the case is still open
     * @param cut whether there are more than fit
     */
    public record View(List<Line> late, List<Line> waiting, List<Line> taken, boolean cut) {

        /** Whether there is nothing at all. */
        public boolean isEmpty() {
            return late.isEmpty() && waiting.isEmpty() && taken.isEmpty();
        }
    }

    /** @param team of all colleagues; otherwise one's own and of those for whom one covers */
    @Transactional(readOnly = true)
    public View of(boolean team, CurrentWorker worker) {
        var today = DutchTime.today(clock);
        var found = team
                ? running.ofTeams(worker.teamIds(), MOST + 1)
                : running.keptBy(absences.watchedBy(worker.id()), MOST + 1);
        var labels = folders.labels(cases(found), worker);
        var names = workers.displayNames(found.stream()
                .map(RunningReferral::keeperId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var lines = found.stream()
                .limit(MOST)
                .filter(each -> isOpen(labels, each.requestId()))
                .map(each -> line(each, labels, names))
                .toList();
        return new View(
                lines.stream().filter(each -> each.referral().isLate(today)).toList(),
                lines.stream().filter(each -> waits(each.referral(), today)).toList(),
                lines.stream()
                        .filter(each ->
                                each.referral().isAccepted() && !each.referral().isLate(today))
                        .toList(),
                found.size() > MOST);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DeskLine.Line> of(CurrentWorker worker, Set<UUID> watched) {
        var led = worker.leads() ? worker.teamIds() : Set.<UUID>of();
        var late = running.lateOf(watched, led, DutchTime.today(clock), MOST);
        var labels = folders.labels(Set.copyOf(late), worker);
        long count = late.stream().filter(each -> isOpen(labels, each)).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new DeskLine.Line("referral.desk.late", "verwijzingen", count));
    }

    private static boolean waits(RunningReferral referral, LocalDate today) {
        return !referral.isAccepted() && !referral.isLate(today);
    }

    private static Set<UUID> cases(List<RunningReferral> referrals) {
        return referrals.stream().map(RunningReferral::requestId).collect(Collectors.toSet());
    }

    private static boolean isOpen(Map<UUID, FolderLabel> labels, UUID id) {
        var label = labels.get(id);
        return label != null && label.open();
    }

    private static Line line(RunningReferral referral, Map<UUID, FolderLabel> labels, Map<UUID, String> names) {
        var keeper = referral.keeperId();
        return new Line(
                referral,
                Objects.requireNonNull(labels.get(referral.requestId())),
                keeper == null ? null : names.get(keeper));
    }
}
