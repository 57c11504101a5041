package nl.handenindewijk.meldcode;

import java.time.Clock;
import nl.handenindewijk.casework.folder.EmergencyRoom;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.meldcode.event.MeldcodeOpenedInEmergency;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Lets somebody who has the case open, and may not read its reporting code, read it for a while: with a reason of its own,
 * told to the privacy officer, and without writing in it. Nothing of it is in the timeline, where it would tell that there is
 * something.
 */
@UseCase
class OpenMeldcodeInEmergency {

    private final MeldcodeEmergencies emergencies;
    private final EmergencyRoom.Lasting settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenMeldcodeInEmergency(
            MeldcodeEmergencies emergencies,
            EmergencyRoom.Lasting settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.emergencies = emergencies;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** @param reason why it cannot wait; stored encrypted */
    record Input(Folder folder, String reason) {}

    /** Whoever may read it anyhow takes no emergency, and neither does whoever has one. */
    void handle(Input in, CurrentWorker by) {
        var now = clock.instant();
        var id = in.folder().id();
        if (MeldcodeRights.mayRead(in.folder(), by)
                || emergencies.openUntil(id, by.id(), now).isPresent()) {
            return;
        }
        emergencies.add(id, by.id(), now, now.plus(settings.lasts()), in.reason());
        events.publishEvent(new MeldcodeOpenedInEmergency(id, by.id(), now));
    }
}
