package nl.handenindewijk.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.Outcome;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import org.junit.jupiter.api.Test;

/** The invented past has the shape it was asked to have. */
class PastTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final int SIZE = 8_000;
    private static final List<Life> LIVES = lives();

    private static List<Life> lives() {
        var teams = Stream.concat(Wijk.ALL.stream().map(Wijk::team), Stream.of(Wijk.frontDesk()));
        var crew = new Crew(teams.map(PastTest::worker).toList());
        var lives = new Past(crew, NOW).lives(SIZE, 3);
        return IntStream.range(0, SIZE).mapToObj(lives::get).toList();
    }

    private static Crew.Member worker(UUID team) {
        var worker = new CurrentWorker(
                new UUID(1, team.getLeastSignificantBits()), "Iemand", Set.of(team), Set.of(Role.TEAM_LEAD));
        return new Crew.Member(worker, "iemand", 36, Set.of("nl"), false);
    }

    @Test
    void themesLanguagesAndSendersComeAsOftenAsAsked() {
        assertThat(share(life -> theme(life) == Theme.GELD)).isCloseTo(0.24, within(0.03));
        assertThat(share(life -> theme(life) == Theme.WMO)).isCloseTo(0.15, within(0.02));
        assertThat(share(life -> life.filing().sender() == Sender.SELF)).isCloseTo(0.55, within(0.04));
        assertThat(share(life -> !life.filing().language().equals("nl"))).isBetween(0.06, 0.16);
    }

    @Test
    void levelsComeAsOftenAsAsked() {
        assertThat(share(life -> level(life) == Level.U3)).isCloseTo(0.51, within(0.03));
        assertThat(share(life -> level(life).isUrgent())).isCloseTo(0.06, within(0.015));
    }

    @Test
    void lindehofSilentlyStopsAsking() {
        var first = inWijk(Wijk.LINDEHOF, life -> day(life).isBefore(LocalDate.of(2025, 3, 10)));
        var last = inWijk(Wijk.LINDEHOF, life -> day(life).isAfter(LocalDate.of(2025, 9, 10)));

        assertThat(last).isLessThan(first * 6 / 10);
    }

    @Test
    void oosterkampWaitsLongInTheLastHalfYear() {
        var since = LocalDate.of(2025, 9, 15);

        assertThat(medianWait(Wijk.OOSTERKAMP, since)).isBetween(6, 8);
        assertThat(medianWait(Wijk.DE_VEENRAND, since)).isBetween(2, 4);
        assertThat(medianWait(Wijk.NIEUW_WATERPOORT, since)).isBetween(2, 4);
    }

    @Test
    void outcomesComeAsOftenAsAsked() {
        var outcomes = LIVES.stream()
                .flatMap(life -> life.steps().stream())
                .map(Step::action)
                .filter(Step.Close.class::isInstance)
                .map(action -> ((Step.Close) action).outcome())
                .collect(groupingBy(Function.identity(), counting()));
        double all = outcomes.values().stream().mapToLong(Long::longValue).sum();

        assertThat(outcomes.get(Outcome.INFO_ADVIES) / all).isCloseTo(0.30, within(0.03));
        assertThat(outcomes.get(Outcome.KORTDUREND) / all).isCloseTo(0.26, within(0.04));
        assertThat(outcomes.get(Outcome.TRAJECT) / all).isCloseTo(0.17, within(0.04));
        assertThat(outcomes.get(Outcome.WMO_MELDING) / all).isCloseTo(0.04, within(0.02));
    }

    @Test
    void nothingHappensInTheFutureOrBackwards() {
        for (var life : LIVES) {
            assertThat(life.receivedAt()).isBefore(NOW);
            assertThat(life.steps()).isSortedAccordingTo(Comparator.comparing(Step::at));
            assertThat(life.steps())
                    .allMatch(step -> step.at().isBefore(NOW) && !step.at().isBefore(life.receivedAt()));
        }
    }

    @Test
    void noPhoneNumberMailAddressOrPostcodeCanBelongToSomebody() {
        for (var life : LIVES) {
            var contact = life.filing().contact();
            assertThat(contact.phone()).matches(phone -> phone == null || phone.matches("06-00000\\d{3}"));
            assertThat(contact.email()).matches(email -> email == null || email.endsWith("@post.example"));
            var postcode = life.filing().whereabouts().postcode();
            assertThat(postcode == null || postcode.value().startsWith("9999")).isTrue();
        }
    }

    @Test
    void storiesAreWholeAndVaried() {
        var stories = LIVES.stream().map(life -> life.filing().story()).toList();

        assertThat(stories).allMatch(story -> !story.matches(".*[{}|].*") && story.length() < 4000);
        assertThat(Set.copyOf(stories).size()).isGreaterThan(SIZE / 4);
    }

    private static double share(Predicate<Life> which) {
        return LIVES.stream().filter(which).count() / (double) SIZE;
    }

    private static Theme theme(Life life) {
        return life.filing().themes().iterator().next();
    }

    private static Level level(Life life) {
        return life.steps().stream()
                .map(Step::action)
                .filter(Step.Triage.class::isInstance)
                .map(action -> ((Step.Triage) action).level())
                .findFirst()
                .orElse(Level.U3);
    }

    private static LocalDate day(Life life) {
        return DutchTime.dateOf(life.receivedAt());
    }

    private static long inWijk(Wijk wijk, Predicate<Life> which) {
        return LIVES.stream().filter(which).filter(life -> wijk(life) == wijk).count();
    }

    private static Wijk wijk(Life life) {
        var letters = Map.of(
                Wijk.DE_VEENRAND, "ABCD", Wijk.OOSTERKAMP, "EGHJ", Wijk.LINDEHOF, "KLM", Wijk.NIEUW_WATERPOORT, "NPRT");
        var postcode = life.filing().whereabouts().postcode();
        return postcode == null
                ? null
                : Wijk.ALL.stream()
                        .filter(w -> letters.get(w).indexOf(postcode.value().charAt(4)) >= 0)
                        .findFirst()
                        .orElseThrow();
    }

    private static int medianWait(Wijk wijk, LocalDate since) {
        var waits = LIVES.stream()
                .filter(life -> wijk(life) == wijk && day(life).isAfter(since))
                .flatMap(PastTest::wait)
                .sorted()
                .toList();
        return waits.get(waits.size() / 2);
    }

    private static Stream<Integer> wait(Life life) {
        return life.steps().stream()
                .filter(step -> step.action() instanceof Step.Contact)
                .map(step -> WorkTime.between(day(life), DutchTime.dateOf(step.at())))
                .limit(1);
    }
}
