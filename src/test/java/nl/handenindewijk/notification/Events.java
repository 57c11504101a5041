package nl.handenindewijk.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.MovableClock;

/** Changes of invented requests in team North. */
final class Events {

    private Events() {}

    static HelpRequestChanged of(Change change, UUID request, long revision) {
        return of(change, request, revision, "U2", null, null, false);
    }

    static HelpRequestChanged assigned(UUID request, Cast by, Cast to) {
        return of(Change.ASSIGNED, request, 2, "U2", by.id(), to.id(), false);
    }

    static HelpRequestChanged of(
            Change change, UUID request, long revision, String level, UUID actor, UUID assignee, boolean restricted) {
        var day = LocalDate.of(2026, 3, 10);
        var facts = new RequestFacts(
                request,
                revision,
                day,
                "WK999901",
                Cast.Team.NORTH.id(),
                assignee,
                List.of("GELD"),
                level,
                "ONLINE",
                "nl",
                "NEW",
                true,
                null,
                restricted,
                null,
                null,
                null,
                null,
                day.plusDays(7),
                null,
                null,
                null,
                day.plusDays(7));
        return new HelpRequestChanged(change, MovableClock.START, actor, actor == null, facts);
    }
}
