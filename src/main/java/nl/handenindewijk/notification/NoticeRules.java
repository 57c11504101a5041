package nl.handenindewijk.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.shared.DutchTime;

/** Who hears of which change. Whether the mail may be sent at all is decided when it goes out. */
final class NoticeRules {

    private static final String DANGER_NOW = "U0";
    private static final Set<Change> BRING_DANGER_TO_A_TEAM =
            EnumSet.of(Change.SUBMITTED, Change.TRIAGED, Change.HANDED_OVER, Change.REOPENED);

    private NoticeRules() {}

    /**
     * @param workersOf the workers of a team, by its id
     * @param privacyOfficers asked only where they must hear of it
     */
    static List<Notice> noticesFor(
            HelpRequestChanged event, Function<UUID, List<UUID>> workersOf, Supplier<List<UUID>> privacyOfficers) {
        return Stream.of(
                        toResident(event),
                        toAssignee(event),
                        toTeam(event, workersOf),
                        toPrivacyOfficers(event, privacyOfficers))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Notice> toResident(HelpRequestChanged event) {
        var facts = event.facts();
        return switch (event.change()) {
            case SUBMITTED -> Stream.of(Notice.toResident(NoticeKind.RECEIPT, facts.requestId(), facts.revision()));
            case QUESTION_ASKED, MESSAGE_TO_RESIDENT ->
                Stream.of(Notice.toResident(NoticeKind.MESSAGE, facts.requestId(), facts.revision()));
            case TAKEN_OVER ->
                Stream.of(Notice.toResident(NoticeKind.CONTACT_CHANGED, facts.requestId(), facts.revision()));
            case APPOINTMENT_MADE, APPOINTMENT_MOVED, APPOINTMENT_CANCELLED ->
                Stream.of(Notice.toResident(NoticeKind.MESSAGE, facts.requestId(), event.at()));
            case CLOSED -> Stream.of(Notice.toResident(NoticeKind.CLOSED, facts.requestId(), facts.revision()));
            default -> Stream.empty();
        };
    }

    private static Stream<Notice> toAssignee(HelpRequestChanged event) {
        var facts = event.facts();
        var assignee = facts.assignedTo();
        boolean load = event.change() == Change.TAKEN_OVER;
        if ((!load && event.change() != Change.ASSIGNED) || assignee == null || assignee.equals(event.actorId())) {
            return Stream.empty();
        }
        return Stream.of(
                load
                        ? Notice.ofLoad(facts.requestId(), DutchTime.dateOf(event.at()), assignee)
                        : Notice.toWorker(NoticeKind.ASSIGNED, facts.requestId(), facts.revision(), assignee));
    }

    /** Once per request and team. A restricted request stays unknown to the team. */
    private static Stream<Notice> toTeam(HelpRequestChanged event, Function<UUID, List<UUID>> workersOf) {
        var facts = event.facts();
        if (!facts.open()
                || facts.restricted()
                || !facts.level().equals(DANGER_NOW)
                || !BRING_DANGER_TO_A_TEAM.contains(event.change())) {
            return Stream.empty();
        }
        return workersOf.apply(facts.teamId()).stream()
                .filter(worker -> !worker.equals(event.actorId()))
                .map(worker -> Notice.toWorker(NoticeKind.URGENT, facts.requestId(), facts.teamId(), worker));
    }

    private static Stream<Notice> toPrivacyOfficers(HelpRequestChanged event, Supplier<List<UUID>> privacyOfficers) {
        if (event.change() != Change.EMERGENCY_ACCESS) {
            return Stream.empty();
        }
        return privacyOfficers.get().stream()
                .map(officer -> Notice.toWorker(
                        NoticeKind.EMERGENCY_ACCESS,
                        event.facts().requestId(),
                        event.facts().revision(),
                        officer));
    }
}
