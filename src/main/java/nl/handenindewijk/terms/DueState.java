package nl.handenindewijk.terms;

import java.time.LocalDate;

/** The one definition of late, today and soon; lists, pages, mails and reports all ask here. */
public enum DueState {
    OVERDUE,
    TODAY,
    /** Within the next three working days. */
    SOON,
    LATER;

    private static final int SOON_WORKING_DAYS = 3;

    /** @param today the date in Europe/Amsterdam */
    public static DueState of(LocalDate due, LocalDate today, WorkingCalendar calendar) {
        if (isOverdue(due, today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isAfter(calendar.plusWorkingDays(today, SOON_WORKING_DAYS)) ? LATER : SOON;
    }

    /** A last day is kept until it has passed whole. */
    public static boolean isOverdue(LocalDate due, LocalDate today) {
        return due.isBefore(earliestKept(today));
    }

    /** The earliest last day that is not overdue; queries compare with it instead of with a rule of their own. */
    public static LocalDate earliestKept(LocalDate today) {
        return today;
    }
}
