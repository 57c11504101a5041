package nl.handenindewijk.notification;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.meldcode.event.MeldcodeOpenedInEmergency;
import nl.handenindewijk.referral.event.ReferralSent;
import nl.handenindewijk.staff.Colleague;
import nl.handenindewijk.staff.Workers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Writes down which notices a change calls for, then sends them. A failure to send is not this listener's: they wait. */
@Component
class NotifyOfChanges {

    private final Workers workers;
    private final NoticeQueue queue;
    private final DeliverNotices deliver;

    NotifyOfChanges(Workers workers, NoticeQueue queue, DeliverNotices deliver) {
        this.workers = workers;
        this.queue = queue;
        this.deliver = deliver;
    }

    @ApplicationModuleListener(id = "notification.help-request-changed", propagation = Propagation.NOT_SUPPORTED)
    void on(HelpRequestChanged event) {
        var notices = NoticeRules.noticesFor(event, this::workersOf, workers::privacyOfficers);
        if (!notices.isEmpty()) {
            queue.add(notices);
            deliver.run();
        }
    }

    @ApplicationModuleListener(id = "notification.referral-sent", propagation = Propagation.NOT_SUPPORTED)
    void on(ReferralSent event) {
        queue.add(List.of(Notice.toPartner(event.referralId(), event.requestId())));
        deliver.run();
    }

    @ApplicationModuleListener(id = "notification.meldcode-emergency", propagation = Propagation.NOT_SUPPORTED)
    void on(MeldcodeOpenedInEmergency event) {
        queue.add(workers.privacyOfficers().stream()
                .map(officer -> Notice.toWorker(
                        NoticeKind.EMERGENCY_ACCESS, event.requestId(), event.at() + ":" + event.by(), officer))
                .toList());
        deliver.run();
    }

    private List<UUID> workersOf(UUID teamId) {
        return workers.ofTeam(teamId).stream().map(Colleague::id).toList();
    }
}
