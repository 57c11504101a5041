package nl.handenindewijk.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.ContactKind;
import nl.handenindewijk.casework.DueDates;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;

/** What lies on the desks today, written by hand in {@code desk.txt} and moved to now. */
final class DeskScene {

    private static final int LONGEST_TERM_DAYS = 90;

    private final Crew crew;
    private final DueDates due;
    private final Instant now;
    private final LocalDate today;

    DeskScene(Crew crew, DueDates due, Instant now) {
        this.crew = crew;
        this.due = due;
        this.now = now;
        today = DutchTime.dateOf(now);
    }

    List<Life> lives() {
        return Stream.of(Texts.file("desk.txt").split("\n\n"))
                .map(block ->
                        block.lines().filter(line -> !line.startsWith("#")).toList())
                .filter(block -> !block.isEmpty())
                .map(this::life)
                .toList();
    }

    private Life life(List<String> block) {
        var head = block.get(0).split(" \\| ");
        var story = block.get(1).substring(2);
        var careful =
                block.stream().filter(line -> line.startsWith("! ")).findFirst().orElse(null);
        var origin = head[3].split(" ");
        var themes =
                Stream.of(head[2].split(" ")).map(Theme::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
        var dice = new Dice(block.hashCode());
        var filing = new NewHelpRequest(
                dice.uuid(),
                Channel.valueOf(origin[2]),
                Sender.valueOf(origin[1]),
                origin[0],
                themes,
                origin.length > 3 ? DangerAnswer.valueOf(origin[3]) : DangerAnswer.NO,
                story,
                head[0].equals("-") ? null : head[0],
                whereabouts(head[1], dice),
                contact(careful, dice));
        var received = received(head[4], filing);
        List<Step> steps = new ArrayList<>();
        block.stream().skip(careful == null ? 2 : 3).forEach(line -> steps.add(step(line, filing, received)));
        return new Life(received, filing, steps);
    }

    private static Whereabouts whereabouts(String wijk, Dice dice) {
        int number = "VOLW".indexOf(wijk);
        return number < 0
                ? new Whereabouts(Whereabouts.Kind.NO_FIXED_ADDRESS, null, null, null)
                : new Whereabouts(
                        Whereabouts.Kind.ADDRESS, Wijk.ALL.get(number).postcode(dice), dice.between(1, 60), null);
    }

    private static ContactPreferences contact(@Nullable String careful, Dice dice) {
        return new ContactPreferences(
                Set.of(ContactChannel.PHONE),
                "06-00000" + (100 + dice.between(0, 899)),
                null,
                careful == null ? Set.of() : Set.of(DayPart.MORNING),
                false,
                careful == null ? null : "Anja van de bibliotheek",
                careful == null ? null : careful.substring(2));
    }

    private Instant received(String when, NewHelpRequest filing) {
        if (when.equals("law")) {
            return latest(at ->
                    today.equals(due.byLaw(filing.themes(), filing.story(), filing.language(), DutchTime.dateOf(at))));
        }
        if (when.startsWith("promise:")) {
            var level = Level.valueOf(when.substring(8));
            return latest(at -> today.equals(due.byPromise(level, at)));
        }
        return moment(when, now);
    }

    /** The last moment in the past that fits; some days no term ends, then the day before is good enough. */
    private Instant latest(Predicate<Instant> fits) {
        return Stream.iterate(today, day -> day.minusDays(1))
                .limit(LONGEST_TERM_DAYS)
                .map(day -> WorkTime.at(day, LocalTime.of(14, 5)))
                .filter(at -> at.isBefore(now) && fits.test(at))
                .findFirst()
                .orElseGet(() -> WorkTime.at(WorkTime.minus(today, 3), LocalTime.of(14, 5)));
    }

    private Instant moment(String when, Instant received) {
        if (when.endsWith("m")) {
            return now.minusSeconds(60 * Long.parseLong(when.substring(0, when.length() - 1)));
        }
        var parts = when.replace("+", "").split("[d.]");
        int days = Integer.parseInt(parts[0]);
        var day = when.startsWith("+") ? WorkTime.plus(DutchTime.dateOf(received), days) : WorkTime.minus(today, days);
        return WorkTime.at(day, LocalTime.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }

    private Step step(String line, NewHelpRequest filing, Instant received) {
        var words = line.split(" ", 4);
        var at = moment(words[0], received);
        var by = words[1].equals("-") ? null : crew.named(words[1]).id();
        return new Step(at, by, action(words[2], words.length > 3 ? words[3] : "", filing, at));
    }

    private Step.Action action(String what, String words, NewHelpRequest filing, Instant at) {
        return switch (what) {
            case "triage" -> new Step.Triage(Level.valueOf(words), filing.themes(), "Gelezen en besproken.");
            case "assign" -> new Step.Assign(crew.named(words).id(), "Kent de buurt en heeft ruimte.");
            case "attempt" ->
                new Step.Attempt(
                        ContactKind.CALLED,
                        at.atZone(DutchTime.ZONE).getHour() < 12 ? DayPart.MORNING : DayPart.AFTERNOON,
                        attemptAgain(at),
                        words);
            case "contact" -> contactStep(words.split(" "), at);
            case "start" -> new Step.Start();
            case "waiting" -> new Step.WaitingList(words);
            case "note" -> new Step.Note(words);
            case "message" -> new Step.Message(words);
            case "ask" -> new Step.Ask(words);
            case "task" -> new Step.Task(fromToday(words.split(" ", 2)[0]), words.split(" ", 2)[1]);
            case "goal" -> new Step.Goal(words.split(" ", 2)[0], words.split(" ", 2)[1]);
            case "meeting" -> meeting(words.split(" ", 5));
            case "restrict" -> new Step.Restrict(words);
            case "reply" -> new Step.Reply(words);
            default -> throw new IllegalArgumentException("Unknown step " + what);
        };
    }

    /** Working days before (-) or after today. */
    private LocalDate fromToday(String days) {
        int number = Integer.parseInt(days);
        return number < 0 ? WorkTime.minus(today, -number) : number == 0 ? today : WorkTime.plus(today, number);
    }

    private Step.Meeting meeting(String[] words) {
        return new Step.Meeting(
                fromToday(words[0]),
                LocalTime.parse(words[1]),
                words[2],
                Integer.parseInt(words[3]),
                words.length > 4 ? words[4] : null);
    }

    private LocalDate attemptAgain(Instant at) {
        var day = DutchTime.dateOf(at);
        return day.equals(today) ? today : WorkTime.plus(day, 1);
    }

    private static Step.Contact contactStep(String[] words, Instant at) {
        var followUp = words[1].equals("-") ? null : WorkTime.plus(DutchTime.dateOf(at), Integer.parseInt(words[1]));
        return new Step.Contact(ContactKind.valueOf(words[0]), followUp, null);
    }
}
