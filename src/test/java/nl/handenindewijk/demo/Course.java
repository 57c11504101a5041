package nl.handenindewijk.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.ContactKind;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.Outcome;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.demo.Crew.Member;
import nl.handenindewijk.demo.Dice.Weight;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;

/** How one request goes on after it came in: read, given to somebody, contact, help, end. */
final class Course {

    private static final List<Weight<ContactKind>> KINDS = List.of(
            Weight.of(ContactKind.CALLED, 65),
            Weight.of(ContactKind.DESK, 15),
            Weight.of(ContactKind.VISITED, 12),
            Weight.of(ContactKind.WROTE, 8));

    private final Texts texts;
    private final Crew crew;
    private final Dice dice;
    private final NewHelpRequest filing;
    private final Theme theme;
    private final Level level;
    private final List<Step> steps = new ArrayList<>();
    private UUID team;
    private Member owner;
    private Instant at;

    private Course(Texts texts, Crew crew, Dice dice, NewHelpRequest filing, Level level, UUID team, Instant received) {
        this.texts = texts;
        this.crew = crew;
        this.dice = dice;
        this.filing = filing;
        this.theme = filing.themes().iterator().next();
        this.level = level;
        this.team = team;
        this.at = received;
        this.owner = crew.taker(team, filing.language(), dice);
    }

    /**
     * Plans the steps.
     *
     * @param wait working days to first contact
     */
    static List<Step> plan(
            Texts texts,
            Crew crew,
            Dice dice,
            NewHelpRequest filing,
            Level level,
            UUID team,
            Instant received,
            double wait) {
        var course = new Course(texts, crew, dice, filing, level, team, received);
        course.run(
                switch (level) {
                    case U0 -> wait * 0.02;
                    case U1 -> Math.min(1.9, wait * 0.2);
                    case U2 -> wait * 0.9;
                    case U3 -> wait * 1.15;
                    case U4 -> wait * 0.95;
                });
        return course.steps;
    }

    private void run(double wait) {
        var received = at;
        read(wait);
        boolean givesUp = !level.isUrgent() && dice.chance(1 - Math.exp(-0.02 - 0.01 * wait));
        if (givesUp && dice.chance(0.55)) {
            at = later(received, wait * (0.3 + 0.7 * dice.fraction()));
            add(null, new Step.Withdraw());
            return;
        }
        take();
        at = later(received, wait < 1 ? wait : wait + 0.5);
        if (givesUp) {
            neverReached();
            return;
        }
        if (dice.chance(0.25)) {
            attempt(1);
            at = WorkTime.after(at, 1, dice);
        }
        help(received);
    }

    private void read(double wait) {
        at = WorkTime.after(at, wait * 0.3, dice);
        var reader = crew.reader(team, dice);
        add(reader, new Step.Triage(level, filing.themes(), texts.any("triage", dice)));
        if (dice.chance(0.015)) {
            at = WorkTime.after(at, 0.5, dice);
            team = Wijk.ALL.get((indexOf(team) + 1) % Wijk.ALL.size()).team();
            add(reader, new Step.HandOver(team, texts.any("hand-over", dice)));
            owner = crew.taker(team, filing.language(), dice);
        }
    }

    private static int indexOf(UUID team) {
        return Wijk.ALL.stream().map(Wijk::team).toList().indexOf(team);
    }

    private void take() {
        at = at.plusSeconds(dice.between(60, 1500));
        var by = dice.chance(0.6) ? owner : crew.reader(team, dice);
        add(by, new Step.Assign(owner.id(), texts.any("assign", dice)));
        if (dice.chance(theme == Theme.VEILIG ? 0.12 : 0.004)) {
            at = at.plusSeconds(dice.between(30, 600));
            add(owner, new Step.Restrict(texts.any("restrict", dice)));
        }
        if (dice.chance(0.01)) {
            at = at.plusSeconds(dice.between(30, 600));
            add(owner, new Step.SafeContact(ContactPreferences.none(), texts.any("safe-contact", dice)));
        }
    }

    private void neverReached() {
        for (int i = 0; i < 3; i++) {
            int days = dice.between(1, 3);
            attempt(days);
            at = WorkTime.after(at, days, dice);
        }
        end(Outcome.GEEN_CONTACT);
    }

    private void attempt(int daysToNext) {
        var kind = dice.chance(0.8) ? ContactKind.CALLED : ContactKind.VISITED;
        int hour = at.atZone(DutchTime.ZONE).getHour();
        add(
                owner,
                new Step.Attempt(
                        kind,
                        hour < 12 ? DayPart.MORNING : hour < 17 ? DayPart.AFTERNOON : DayPart.EVENING,
                        WorkTime.plus(today(), daysToNext),
                        texts.any("attempt", dice)));
    }

    private void help(Instant received) {
        var outcome = Odds.outcome(theme, level, dice);
        double left = withinTheLaw(Odds.duration(outcome, dice), received);
        double next = gap(left);
        contact(left < 1 ? 0 : next);
        if (outcome != Outcome.INFO_ADVIES) {
            left -= begin(outcome, left, next);
        }
        while (left > next) {
            left -= next;
            at = WorkTime.after(at, dice.chance(0.02) ? next + dice.between(8, 14) : next, dice);
            next = gap(left);
            goOn(next);
        }
        at = left < 1 ? at.plusSeconds(dice.between(120, 1800)) : WorkTime.after(at, left, dice);
        end(outcome);
        if (dice.chance(0.02)) {
            again();
        }
    }

    /** Most work under a statutory term that runs until the end is done before that end. */
    private double withinTheLaw(double duration, Instant received) {
        var term = filing.themes().stream()
                .mapToInt(t -> Odds.WORKING_DAYS_BY_LAW.getOrDefault(t, Integer.MAX_VALUE))
                .min();
        double spent = (at.getEpochSecond() - received.getEpochSecond()) / 86_400.0 * 5 / 7;
        return dice.chance(0.04) ? duration : Math.min(duration, Math.max(1, term.orElseThrow() - spent));
    }

    /** Working days until the next step. */
    private double gap(double left) {
        return Math.max(2, Math.min(dice.logNormal(6, 11), left));
    }

    /** @param next working days until the next step, which is promised; 0 for none */
    private void contact(double next) {
        add(
                owner,
                new Step.Contact(
                        dice.weighted(KINDS),
                        next == 0 ? null : WorkTime.plus(today(), (int) next + 1),
                        dice.chance(0.5) ? texts.any("note", dice) : null));
    }

    /** @return working days spent on a waiting list */
    private double begin(Outcome outcome, double left, double next) {
        boolean waits = outcome == Outcome.TRAJECT && !level.isUrgent() && left > 30 && dice.chance(0.2);
        double days = waits ? dice.between(5, 20) : 0;
        if (waits) {
            at = WorkTime.after(at, 0.3, dice);
            contact(days);
            at = at.plusSeconds(dice.between(60, 300));
            add(owner, new Step.WaitingList(texts.any("waiting", dice)));
            at = WorkTime.after(at, days, dice);
            contact(next);
        }
        at = at.plusSeconds(dice.between(120, 900));
        add(owner, new Step.Start());
        return days;
    }

    private void goOn(double next) {
        double what = dice.fraction();
        if (what < 0.15) {
            add(null, new Step.Reply(texts.any("from-resident", dice)));
            at = WorkTime.after(at, dice.logNormal(0.8, 2.5), dice);
        } else if (what < 0.25) {
            add(owner, new Step.Ask(texts.any("question", dice)));
            at = WorkTime.after(at, dice.logNormal(1.5, 6), dice);
            add(null, new Step.Reply(texts.any("from-resident", dice)));
            at = WorkTime.after(at, 1, dice);
        }
        if (what < 0.4) {
            add(owner, new Step.Message(texts.any("to-resident", dice).replace("{naam}", owner.firstName())));
            at = at.plusSeconds(dice.between(60, 600));
        }
        contact(next);
        if (dice.chance(0.2)) {
            at = at.plusSeconds(dice.between(60, 2400));
            add(owner, new Step.Note(texts.any("note", dice)));
        }
    }

    private void end(Outcome outcome) {
        add(owner, new Step.Close(outcome, texts.any(outcome.name(), dice)));
    }

    private void again() {
        at = WorkTime.after(at, dice.between(8, 40), dice);
        add(owner, new Step.Reopen(texts.any("reopen", dice)));
        at = WorkTime.after(at, dice.between(1, 4), dice);
        contact(5);
        at = WorkTime.after(at, dice.between(3, 5), dice);
        end(Outcome.KORTDUREND);
    }

    /** No earlier than the step before. */
    private Instant later(Instant from, double workingDays) {
        var moment = WorkTime.after(from, workingDays, dice);
        return moment.isAfter(at) ? moment : at.plusSeconds(dice.between(60, 900));
    }

    private LocalDate today() {
        return DutchTime.dateOf(at);
    }

    private void add(@Nullable Member by, Step.Action action) {
        steps.add(new Step(at, by == null ? null : by.id(), action));
    }
}
