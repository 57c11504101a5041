package nl.handenindewijk.settings;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.settings.SettingsChange.Moved;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Stores other choices; what held before stays known. */
@UseCase
class ChangeSettings {

    private final StoredSettings stored;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeSettings(StoredSettings stored, ApplicationEventPublisher events, Clock clock) {
        this.stored = stored;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What should hold.
     *
     * @param now the values that hold, by field
     * @param wanted the values of these fields, or of some of them
     * @param seen number of the newest change when the form was shown
     */
    record Input(
            String sheet, Map<String, String> now, Map<String, String> wanted, long seen, String reason, UUID by) {}

    /**
     * @return whether anything is different
     * @throws ChangedMeanwhile if somebody else was first
     */
    boolean handle(Input in) {
        stored.lock();
        if (stored.version(in.sheet()) != in.seen()) {
            throw new ChangedMeanwhile();
        }
        var moved = new LinkedHashMap<String, Moved>();
        in.wanted().forEach((field, value) -> {
            var before = in.now().getOrDefault(field, "");
            if (!before.equals(value)) {
                moved.put(field, new Moved(before, value));
            }
        });
        if (!moved.isEmpty()) {
            var now = clock.instant();
            stored.add(in.sheet(), moved, in.reason(), in.by(), now);
            events.publishEvent(new SettingsChanged(in.sheet(), in.by(), now));
        }
        return !moved.isEmpty();
    }

    /** Another administrator changed the same after the form was shown. */
    static final class ChangedMeanwhile extends RuntimeException {}
}
