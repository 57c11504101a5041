package nl.handenindewijk.casework;

import java.time.Duration;
import java.time.Instant;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.shared.DutchTime;

/** The countable side of a request, for events: codes and dates, nothing about the person. */
final class CountableFacts {

    private CountableFacts() {}

    static RequestFacts of(HelpRequest r, CaseDates dates) {
        var origin = r.origin();
        var first = r.contacts().firstContactAt();
        var contactOn = first == null ? null : DutchTime.dateOf(first);
        var outcome = r.outcome();
        var closedAt = r.closedAt();
        return new RequestFacts(
                r.id(),
                r.revision(),
                origin.receivedOn(),
                origin.districtCode(),
                r.teamId(),
                r.assignedTo(),
                r.themes().stream().map(Enum::name).toList(),
                r.level().name(),
                origin.channel().name(),
                origin.language(),
                r.status().name(),
                r.status().isOpen(),
                outcome == null ? null : outcome.name(),
                r.restricted(),
                contactOn,
                contactOn == null ? null : dates.workingDaysBetween(origin.receivedOn(), contactOn),
                first == null ? null : minutes(origin.receivedAt(), first),
                closedAt == null ? null : DutchTime.dateOf(closedAt),
                r.deadlines().promiseDue(),
                r.law().code(),
                r.law().due(),
                r.law().doneOn(),
                r.deadlines().nextDue());
    }

    /** Never below zero, whatever a clock did. */
    static int minutes(Instant received, Instant contact) {
        return (int) Math.max(0, Duration.between(received, contact).toMinutes());
    }
}
