package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Penalty a municipality owes when it decides too late after a notice of default (Awb 4:17): at most 42 days, EUR 23 a day for
 * 14 days, then 35, then 45. For information only. The first day is read as the day after two whole weeks.
 *
 * @param firstDay first day for which it is owed, in Europe/Amsterdam
 * @param lastDay last day for which it can be owed
 */
public record DefaultPenalty(LocalDate firstDay, LocalDate lastDay) {

    private static final int DAYS = 42;
    private static final int STEP = 14;
    private static final int[] EURO_A_DAY = {23, 35, 45};

    /** @param noticeReceived after the term had passed */
    public static DefaultPenalty afterNotice(LocalDate noticeReceived) {
        LocalDate first = noticeReceived.plusWeeks(2).plusDays(1);
        return new DefaultPenalty(first, first.plusDays(DAYS - 1L));
    }

    /** Whole euros owed when the decision is not there at the end of a day. */
    public int eurosOwedOn(LocalDate day) {
        long days = Math.min(DAYS, Math.max(0, ChronoUnit.DAYS.between(firstDay, day) + 1));
        int euros = 0;
        for (int i = 0; i < days; i++) {
            euros += EURO_A_DAY[i / STEP];
        }
        return euros;
    }
}
