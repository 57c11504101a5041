package nl.handenindewijk.helplines;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.helplines.HelpLineChanged.What;
import nl.handenindewijk.shared.HelpLine;
import nl.handenindewijk.shared.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Changes, looks up or takes out a help line; what it was before stays known. */
@UseCase
class ChangeHelpLine {

    private final StoredLines stored;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeHelpLine(StoredLines stored, ApplicationEventPublisher events, Clock clock) {
        this.stored = stored;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What should hold.
     *
     * @param seen number of the change that the administrator started from, 0 if there was none
     * @param reason null only for looking it up
     */
    record Input(
            What what, HelpLine line, long seen, @Nullable String reason, UUID by) {}

    /** @throws ChangedMeanwhile if somebody else was first */
    void handle(Input in) {
        stored.lock();
        if (newest(stored.all(), in.line().code()) != in.seen()) {
            throw new ChangedMeanwhile();
        }
        var now = clock.instant();
        stored.add(in.what(), in.line(), in.reason(), in.by(), now);
        events.publishEvent(new HelpLineChanged(in.line().code(), in.what(), in.by(), now));
    }

    /** Number of the newest change of a line, 0 if there is none. */
    static long newest(List<LineVersion> changes, String code) {
        return changes.stream()
                .filter(change -> change.code().equals(code))
                .mapToLong(LineVersion::nr)
                .max()
                .orElse(0);
    }

    /** Another administrator changed the same line after the form was shown. */
    static final class ChangedMeanwhile extends RuntimeException {}
}
