package nl.handenindewijk.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.handenindewijk.shared.DutchTime;

/** The municipality's own promises, by level of urgency and counted in working days of its office. */
public final class Promises {

    private final WorkingCalendar calendar;
    private final PromiseSettings settings;

    public Promises(WorkingCalendar calendar, PromiseSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /**
     * By when a person makes contact.
     *
     * @param level U0 (danger now) to U4 (information)
     * @throws IllegalArgumentException for any other level
     */
    public Promise contactBy(String level, Instant receivedAt) {
        return level.equals("U0") ? atOnce(receivedAt) : within(level, days(level), DutchTime.dateOf(receivedAt));
    }

    /** By when a person has read a new request. */
    public Promise readBy(Instant receivedAt) {
        return within(Reason.Kind.READ, settings.readWithin(), DutchTime.dateOf(receivedAt));
    }

    /** By when a message of a resident is answered: it is a question for information, as level U4. */
    public Promise answerBy(Instant writtenAt) {
        return within(Reason.Kind.ANSWER, settings.information(), DutchTime.dateOf(writtenAt));
    }

    /**
     * From when on a case is silent.
     *
     * @param waitingSince the last message of the resident, or the assignment, whatever began the waiting
     */
    public SilenceAlarm silence(Instant waitingSince) {
        LocalDate since = DutchTime.dateOf(waitingSince);
        LocalDate worker = calendar.nextWorkingDay(calendar.plusWorkingDays(since, settings.silence()));
        TermLength length = new TermLength(settings.silence(), TermUnit.WORKING_DAYS);
        List<Reason> why = new ArrayList<>(List.of(Reason.of(Reason.Kind.SILENCE, length, since)));
        why.addAll(calendar.explainSkipped(since, worker));
        return new SilenceAlarm(worker, calendar.plusWorkingDays(worker, settings.silenceForLead()), why);
    }

    private int days(String level) {
        return switch (level) {
            case "U1" -> settings.urgent();
            case "U2" -> settings.quick();
            case "U3" -> settings.ordinary();
            case "U4" -> settings.information();
            default -> throw new IllegalArgumentException("no such level");
        };
    }

    private Promise within(String level, int workingDays, LocalDate received) {
        TermLength length = new TermLength(workingDays, TermUnit.WORKING_DAYS);
        return counted(Reason.of(Reason.Kind.PROMISE, level, length, received), workingDays, received);
    }

    private Promise within(Reason.Kind kind, int workingDays, LocalDate since) {
        return counted(Reason.of(kind, new TermLength(workingDays, TermUnit.WORKING_DAYS), since), workingDays, since);
    }

    private Promise counted(Reason rule, int workingDays, LocalDate since) {
        LocalDate due = calendar.plusWorkingDays(since, workingDays);
        List<Reason> why = new ArrayList<>(List.of(rule));
        why.addAll(calendar.explainSkipped(since, due));
        return new Promise(due, false, why);
    }

    private Promise atOnce(Instant receivedAt) {
        LocalDateTime received = receivedAt.atZone(DutchTime.ZONE).toLocalDateTime();
        LocalDate day = received.toLocalDate();
        boolean open = calendar.isWorkingDay(day) && received.toLocalTime().isBefore(settings.closingTime());
        LocalDate due = open ? day : calendar.nextWorkingDay(day);
        List<Reason> why = new ArrayList<>();
        why.add(Reason.of(Reason.Kind.PROMISE_AT_ONCE, due));
        if (!open) {
            why.add(Reason.of(Reason.Kind.RECEIVED_WHEN_CLOSED, day));
        }
        return new Promise(due, true, why);
    }
}
