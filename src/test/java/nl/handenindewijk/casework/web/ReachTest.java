package nl.handenindewijk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Trying to reach a resident: when it is safe, and what else to try after three times in vain (F13). */
@PortalTest
class ReachTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private String file(Set<ContactChannel> channels, Set<DayPart> times, String story) {
        var mail = channels.contains(ContactChannel.EMAIL) ? "iemand@quist.example" : null;
        return "/werkbak/"
                + submit.submit(new NewHelpRequest(
                                UUID.randomUUID(),
                                NewHelpRequest.Channel.ONLINE,
                                NewHelpRequest.Sender.SELF,
                                "nl",
                                Set.of(Theme.GELD),
                                NewHelpRequest.DangerAnswer.NO,
                                story,
                                null,
                                new Whereabouts(
                                        Whereabouts.Kind.ADDRESS,
                                        new Postcode(Team.NORTH.postcode()),
                                        Team.NORTH.houseNumber(),
                                        null),
                                new ContactPreferences(channels, "06-12345678", mail, times, false, null, null)))
                        .reference()
                        .value();
    }

    private Visitor noor() {
        var noor = new Visitor(port);
        noor.signIn(Cast.NOOR.username(), Cast.PASSWORD);
        return noor;
    }

    private static void tries(Visitor who, String page, String deed, String part) {
        var version = VERSION.matcher(who.get(page).body());
        assertThat(version.find()).isTrue();
        assertThat(who.submit(
                                page,
                                page + "/contact",
                                Map.of(
                                        "version",
                                        version.group(1),
                                        "deed",
                                        deed,
                                        "bereikt",
                                        "false",
                                        "pogingDagdeel",
                                        part))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void threeTimesInVainAsksForAnotherPartOfTheDayAndThenForAnotherWayThatIsSafe() {
        var page = file(Set.of(ContactChannel.PHONE, ContactChannel.VISIT), Set.of(), "Ik heb schulden.");
        var noor = noor();
        tries(noor, page, "CALLED", "MORNING");
        tries(noor, page, "CALLED", "MORNING");
        assertThat(noor.get(page).body()).contains("2 pogingen").doesNotContain("keer niet bereikt");
        tries(noor, page, "CALLED", "MORNING");
        assertThat(noor.get(page).body())
                .contains("3 keer niet bereikt", "Nog niet gebeld", "<b>middag, ", "<b>avond<")
                .doesNotContain("Deze weg mag ook");

        tries(noor, page, "CALLED", "AFTERNOON");
        tries(noor, page, "CALLED", "EVENING");
        assertThat(noor.get(page).body())
                .contains("5 keer niet bereikt", "Deze weg mag ook", "<b>langsgaan<")
                .doesNotContain("<b>een brief", "neutrale mail</");

        tries(noor, page, "VISITED", "MORNING");
        assertThat(noor.get(page).body()).contains("Een andere weg is niet veilig");
    }

    @Test
    void aWayThatIsNotSafeIsNeverProposed() {
        var page = file(
                Set.of(ContactChannel.PHONE, ContactChannel.VISIT, ContactChannel.LETTER),
                Set.of(DayPart.MORNING),
                "Mijn man slaat mij en ik ben bang voor hem.");
        var noor = noor();
        for (int i = 0; i < 3; i++) {
            tries(noor, page, "CALLED", "MORNING");
        }
        assertThat(noor.get(page).body())
                .contains("3 keer niet bereikt", "Een andere weg is niet veilig")
                .doesNotContain("<b>langsgaan", "<b>een brief", "<b>middag");
    }

    @Test
    void thePageSaysWhetherCallingIsSafeNow() {
        var page = file(Set.of(ContactChannel.PHONE), Set.of(DayPart.MORNING), "Ik heb schulden.");
        assertThat(noor().get(page).body()).contains("Het is nu 10.00 uur. Bellen mag.");
        clock.advance(Duration.ofHours(3));
        assertThat(noor().get(page).body()).contains("Het is nu 13.00 uur. Bel nu niet.");
        clock.advance(Duration.ofHours(14));
        assertThat(noor().get(page).body()).as("at night").contains("Het is nu 3.00 uur. Bel nu niet.");
    }

    @Test
    void whoWritesKnowsWhetherAMailGoesOut() {
        var without = file(Set.of(ContactChannel.PHONE), Set.of(), "Ik heb schulden.");
        var with = file(Set.of(ContactChannel.EMAIL), Set.of(), "Ik heb schulden.");
        assertThat(noor().get(without).body()).contains("gaat geen mail uit");
        assertThat(noor().get(with).body()).contains("krijgt de inwoner een neutrale mail");
    }
}
