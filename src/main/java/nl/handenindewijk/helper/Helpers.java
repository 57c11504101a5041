package nl.handenindewijk.helper;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.agenda.event.AppointmentDays;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.folder.Standing;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.KeyedHash;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets helpers follow, shows them the little they may know, and ends it at once. */
@Component
@Transactional(readOnly = true)
public class Helpers {

    private final HelperAccess access;
    private final Standing.Source standings;
    private final AppointmentDays appointments;
    private final Folders folders;
    private final KeyedHash hash;
    private final Municipality municipality;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Helpers(
            HelperAccess access,
            Standing.Source standings,
            AppointmentDays appointments,
            Folders folders,
            KeyedHash hash,
            Municipality municipality,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.standings = standings;
        this.appointments = appointments;
        this.folders = folders;
        this.hash = hash;
        this.municipality = municipality;
        this.events = events;
        this.clock = clock;
    }

    /** @param key of the form with which it was passed on; the same key again changes nothing */
    @Transactional
    public void letIn(UUID requestId, UUID key) {
        var now = clock.instant();
        var reference = PublicReference.random(municipality.referencePrefix(), random);
        access.add(Ids.next(now), requestId, reference, keyHash(key), codeHash(code(key)), now);
    }

    /** What to write down for the helper, while it holds. */
    public Optional<HelperPass> passOf(UUID key) {
        return access.referenceOf(keyHash(key)).map(reference -> new HelperPass(reference, code(key)));
    }

    /** Every look that opens something is recorded. A wrong code, an unknown number and an ended access are the same. */
    @Transactional
    public Optional<HelperView> open(PublicReference reference, AccessCode code) {
        var found = access.open(reference, codeHash(code));
        return found.flatMap(row -> standings.of(row.requestId()).map(standing -> {
            events.publishEvent(
                    new HelpRequestViewed(row.requestId(), null, clock.instant(), HelpRequestViewed.Kind.HELPER, true));
            return new HelperView(reference, row.since(), standing.takenUp(), row.agreed() ? progress(standing) : null);
        }));
    }

    private HelperView.Progress progress(Standing standing) {
        return new HelperView.Progress(
                standing.stage(), standing.nextDate(), appointments.plannedDays(standing.goesOnIn()));
    }

    /** Whether somebody follows this question, or one that was the same and goes on in it. */
    public boolean isFollowed(UUID requestId) {
        return access.holds(standings.withDoubles(requestId));
    }

    /**
     * Of all whom {@link #isFollowed} means.
     *
     * @param worker null when the person concerned ends it
     */
    @Transactional
    public void end(UUID requestId, @Nullable CurrentWorker worker) {
        var detail = worker == null ? Map.of("ended", "PERSON") : Map.<String, String>of();
        if (access.end(standings.withDoubles(requestId), clock.instant(), worker == null ? null : worker.id())) {
            folders.record(requestId, FolderEntry.internal(Change.HELPER_REMOVED, detail, null, null), worker);
        }
    }

    private AccessCode code(UUID key) {
        return AccessCode.from(hash.of("helper-code", key.toString()));
    }

    private byte[] codeHash(AccessCode code) {
        return hash.of("helper-code-hash", code.value());
    }

    private byte[] keyHash(UUID key) {
        return hash.of("helper-key", key.toString());
    }
}
