package nl.handenindewijk.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.shared.DutchTime;

/** Eighteen months of requests up to now. */
final class Past {

    private static final int MONTHS = 18;

    private final Texts texts = Texts.of("stories.txt", "work.txt", "people.txt");
    private final Filings filings = new Filings(texts);
    private final Crew crew;
    private final Instant now;
    private final List<Slot> slots = new ArrayList<>();
    private final double[] upTo;

    Past(Crew crew, Instant now) {
        this.crew = crew;
        this.now = now;
        var today = DutchTime.dateOf(now);
        var start = today.minusMonths(MONTHS);
        double days =
                Duration.between(start.atStartOfDay(), today.atStartOfDay()).toDays();
        for (var day = start; !day.isAfter(today); day = day.plusDays(1)) {
            if (WorkTime.isWorkingDay(day)) {
                for (var wijk : Wijk.ALL) {
                    double time = (day.toEpochDay() - start.toEpochDay()) / days;
                    slots.add(new Slot(day, wijk, time, wijk.weightAt(time) * season(day)));
                }
            }
        }
        upTo = new double[slots.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += slots.get(i).weight();
            upTo[i] = sum;
        }
    }

    private record Slot(LocalDate day, Wijk wijk, double time, double weight) {}

    /** A mailbox full on Mondays and after holidays, quieter on Fridays and in December. */
    private static double season(LocalDate day) {
        double week = day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.3 : day.getDayOfWeek() == DayOfWeek.FRIDAY ? 0.8 : 1;
        boolean afterHolidays = day.getMonthValue() == 1 && day.getDayOfMonth() < 9
                || day.getMonthValue() == 9 && day.getDayOfMonth() < 8;
        return week * (afterHolidays ? 1.25 : day.getMonthValue() == 12 ? 0.9 : 1);
    }

    /**
     * Requests in the order of their receipt. Given their number, arrivals of a Poisson process fall independently, each
     * on a day by that day's weight.
     */
    Lives lives(int number, long seed) {
        var dice = new Dice(seed);
        var chosen = IntStream.range(0, number)
                .map(i -> slotAt(dice.fraction() * upTo[upTo.length - 1]))
                .sorted()
                .toArray();
        var seeds = IntStream.range(0, number).mapToLong(i -> dice.seed()).toArray();
        return new Lives(number, i -> life(slots.get(chosen[i]), new Dice(seeds[i])));
    }

    /**
     * Lives by number from 0, each the same however often it is asked for, by several threads at once.
     *
     * @param size how many there are
     */
    record Lives(int size, IntFunction<Life> life) {

        Life get(int number) {
            return life.apply(number);
        }
    }

    private int slotAt(double weight) {
        int found = Arrays.binarySearch(upTo, weight);
        return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }

    private Life life(Slot slot, Dice dice) {
        var level = dice.weighted(Odds.LEVELS);
        var filing = filings.invent(slot.wijk(), level, dice);
        var received = receivedAt(slot.day(), filing, dice);
        var team = filing.whereabouts().postcode() == null
                ? Wijk.frontDesk()
                : slot.wijk().team();
        double wait = slot.wijk().wait(slot.time(), dice);
        var steps = Course.plan(texts, crew, dice, filing, level, team, received, wait).stream()
                .filter(step -> step.at().isBefore(now))
                .toList();
        return new Life(received, filing, steps);
    }

    private Instant receivedAt(LocalDate day, NewHelpRequest filing, Dice dice) {
        var moment = WorkTime.at(day, LocalTime.of(8, 0).plusSeconds(dice.between(0, 9 * 3600)));
        if (Filings.isOnline(filing) && dice.chance(0.3)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.MONDAY && dice.chance(0.5);
            moment = WorkTime.at(
                    weekend ? day.minusDays(dice.between(1, 2)) : day,
                    weekend
                            ? LocalTime.of(9, 0).plusSeconds(dice.between(0, 14 * 3600))
                            : LocalTime.of(18, 0).plusSeconds(dice.between(0, 21_540)));
        }
        return moment.isBefore(now) ? moment : now.minusSeconds(dice.between(60, 4 * 3600));
    }
}
