package nl.handenindewijk.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.handenindewijk.PortalApplication;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.testing.Browsers;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The demo municipality for a journey: a portal and a database of its own, with a smaller past than the demo's. */
public final class DemoPortal implements AutoCloseable {

    /** Everybody's password. */
    public static final String PASSWORD = Lindeveen.PASSWORD;

    private final ConfigurableApplicationContext context;
    private final Browsers browsers;

    private DemoPortal(ConfigurableApplicationContext context) {
        this.context = context;
        browsers = new Browsers(() -> context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** Invents the municipality and opens its doors; close it, it is not small. */
    public static DemoPortal open() {
        var portal = new SpringApplication(PortalApplication.class, DemoConfiguration.class);
        portal.setAdditionalProfiles("demo");
        portal.addInitializers(DemoApplication::keepTestsOut);
        return new DemoPortal(portal.run(
                "--server.port=0",
                "--portal.pg.dir=",
                "--portal.demo.size=600",
                "--portal.background.digest-every=1d",
                "--spring.jmx.enabled=false"));
    }

    public Browsers browsers() {
        return browsers;
    }

    public JdbcTemplate sql() {
        return context.getBean(JdbcTemplate.class);
    }

    /** Files these as they would have come in at this moment. */
    public List<Receipt> file(Instant at, List<NewHelpRequest> questions) {
        var clock = context.getBean(DemoClock.class);
        var people = new ThroughUseCases(context, Crew.in(sql()), clock::set);
        try {
            return questions.stream()
                    .map(question -> people.play(new Life(at, question, List.of())))
                    .toList();
        } finally {
            clock.reset();
        }
    }

    /** A moment of work so many working days ago, at eleven in the morning (Europe/Amsterdam). */
    public Instant workingDaysAgo(int days) {
        var today = DutchTime.today(context.getBean(Clock.class));
        return WorkTime.at(WorkTime.minus(today, days), LocalTime.of(11, 0));
    }

    /** What somebody of De Veenrand asks, to be phoned about. */
    public static NewHelpRequest fromDeVeenrand(String name, String story, DangerAnswer danger) {
        var dice = new Dice(name.hashCode());
        return new NewHelpRequest(
                dice.uuid(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                Set.of(Theme.ANDERS),
                danger,
                story,
                name,
                new Whereabouts(Whereabouts.Kind.ADDRESS, Wijk.DE_VEENRAND.postcode(dice), dice.between(1, 60), null),
                new ContactPreferences(
                        Set.of(ContactPreferences.ContactChannel.PHONE),
                        "06-00000" + (100 + dice.between(0, 899)),
                        null,
                        Set.of(),
                        false,
                        null,
                        null));
    }

    @Override
    public void close() {
        browsers.close();
        context.close();
    }
}
