package nl.handenindewijk.notification;

import static nl.handenindewijk.notification.NoticeRules.noticesFor;
import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeRulesTest {

    private static final UUID REQUEST = UUID.randomUUID();
    private static final List<UUID> TEAM = List.of(NOOR.id(), NABIL.id(), LEA.id());

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, RECEIPT",
        "QUESTION_ASKED, MESSAGE",
        "MESSAGE_TO_RESIDENT, MESSAGE",
        "CLOSED, CLOSED",
        "TAKEN_OVER, CONTACT_CHANGED"
    })
    void tellsTheResident(Change change, NoticeKind kind) {
        assertThat(noticesFor(Events.of(change, REQUEST, 4), team -> TEAM, List::of))
                .containsExactly(new Notice(kind + ":" + REQUEST + ":4", kind, REQUEST, null, null));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "SUBMITTED",
                "QUESTION_ASKED",
                "MESSAGE_TO_RESIDENT",
                "CLOSED",
                "TAKEN_OVER",
                "APPOINTMENT_MADE",
                "APPOINTMENT_MOVED",
                "APPOINTMENT_CANCELLED"
            })
    void isSilentAboutTheRest(Change change) {
        assertThat(noticesFor(Events.of(change, REQUEST, 4), team -> TEAM, List::of))
                .isEmpty();
    }

    /** An appointment leaves the revision of the case as it is, so its moment tells one notice from the next. */
    @ParameterizedTest
    @EnumSource(names = {"APPOINTMENT_MADE", "APPOINTMENT_MOVED", "APPOINTMENT_CANCELLED"})
    void tellsTheResidentOfEveryAppointment(Change change) {
        var event = Events.of(change, REQUEST, 4);

        assertThat(noticesFor(event, team -> TEAM, List::of))
                .containsExactly(new Notice(
                        NoticeKind.MESSAGE + ":" + REQUEST + ":" + event.at(),
                        NoticeKind.MESSAGE,
                        REQUEST,
                        null,
                        null));
    }

    @Test
    void tellsAWorkerWhoGotARequestFromSomebodyElse() {
        assertThat(noticesFor(Events.assigned(REQUEST, LEA, NOOR), team -> TEAM, List::of))
                .extracting(Notice::kind, Notice::workerId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NoticeKind.ASSIGNED, NOOR.id()));
        assertThat(noticesFor(Events.assigned(REQUEST, NOOR, NOOR), team -> TEAM, List::of))
                .isEmpty();
    }

    @Test
    void tellsWhoeverTakesOverALoadOnceADay() {
        var one = noticesFor(
                Events.of(Change.TAKEN_OVER, REQUEST, 4, "U2", LEA.id(), NOOR.id(), false), team -> TEAM, List::of);
        var next = noticesFor(
                Events.of(Change.TAKEN_OVER, UUID.randomUUID(), 2, "U2", LEA.id(), NOOR.id(), false),
                team -> TEAM,
                List::of);
        assertThat(one).extracting(Notice::kind).containsExactly(NoticeKind.CONTACT_CHANGED, NoticeKind.ASSIGNED);
        assertThat(next.get(1).eventKey()).isEqualTo(one.get(1).eventKey());
        assertThat(next.get(0).eventKey()).isNotEqualTo(one.get(0).eventKey());
    }

    @Test
    void tellsTheTeamOfDangerOnce() {
        var incoming =
                noticesFor(Events.of(Change.SUBMITTED, REQUEST, 1, "U0", null, null, false), team -> TEAM, List::of);
        assertThat(incoming)
                .filteredOn(n -> n.kind() == NoticeKind.URGENT)
                .extracting(Notice::workerId)
                .containsExactlyElementsOf(TEAM);

        var again =
                noticesFor(Events.of(Change.TRIAGED, REQUEST, 2, "U0", NOOR.id(), null, false), team -> TEAM, List::of);
        assertThat(again)
                .extracting(Notice::workerId)
                .as("not to the one who knows")
                .containsExactly(NABIL.id(), LEA.id());
        assertThat(incoming)
                .extracting(Notice::eventKey)
                .containsAll(again.stream().map(Notice::eventKey).toList());
    }

    @Test
    void keepsARestrictedRequestFromTheTeam() {
        assertThat(noticesFor(
                        Events.of(Change.TRIAGED, REQUEST, 3, "U0", LEA.id(), null, true), team -> TEAM, List::of))
                .isEmpty();
    }
}
