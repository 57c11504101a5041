package nl.handenindewijk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question that was asked back is asked once more after some working days, by neutral mail, where that is safe (F14). */
@PortalTest
class RemindersTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private SendReminders reminders;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    @Test
    void comesOnceAfterFiveWorkingDaysAndOnlyWhereMailIsSafe() throws Exception {
        asked("safe", Theme.TAAL, true);
        asked("silent", Theme.TAAL, false);
        asked("danger", Theme.VEILIG, true);

        clock.advance(Duration.ofDays(6));
        reminders.run();
        assertThat(reminded("safe")).isZero();

        clock.advance(Duration.ofDays(1));
        reminders.run();
        reminders.run();
        assertThat(reminded("safe")).isEqualTo(1);
        assertThat(reminded("silent")).isZero();
        assertThat(reminded("danger")).isZero();

        clock.advance(Duration.ofDays(7));
        reminders.run();
        assertThat(reminded("safe")).as("once").isEqualTo(1);
        assertThat(String.join("", mailbox.sources())).doesNotContain("paspoort");
    }

    private long reminded(String who) throws Exception {
        long number = 0;
        for (var mail : mailbox.to(who + "@lindeveen.example")) {
            number += mail.getSubject().contains("nog een bericht") ? 1 : 0;
        }
        return number;
    }

    /** Files, and has a worker ask something. */
    private void asked(String who, Theme theme, boolean mail) {
        var calm = Questions.calm(Team.NORTH);
        var reference = submit.submit(new NewHelpRequest(
                        UUID.randomUUID(),
                        calm.channel(),
                        calm.sender(),
                        calm.language(),
                        Set.of(theme),
                        calm.danger(),
                        calm.story(),
                        null,
                        calm.whereabouts(),
                        new ContactPreferences(
                                mail ? Set.of(ContactChannel.EMAIL) : Set.of(ContactChannel.PHONE),
                                "06 12345678",
                                who + "@lindeveen.example",
                                Set.of(),
                                false,
                                null,
                                null)))
                .reference();
        var noor = Visitor.signedIn(port, Cast.NOOR);
        var home = "/werkbak/" + reference.value();
        for (var form : new String[] {"/niveau", "/schrijven"}) {
            var version = VERSION.matcher(noor.get(home).body());
            assertThat(version.find()).isTrue();
            var fields = form.equals("/niveau")
                    ? Map.of("niveau", "U3", "thema", theme.name(), "triageReden", "Gelezen")
                    : Map.of("soort", "VRAAG", "tekst", "Hebt u een paspoort?");
            var all = new java.util.HashMap<>(fields);
            all.put("version", version.group(1));
            assertThat(noor.submit(home, home + form, all).statusCode()).isEqualTo(302);
        }
    }
}
