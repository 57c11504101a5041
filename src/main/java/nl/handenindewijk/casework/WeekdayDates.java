package nl.handenindewijk.casework;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stands in until the term engine is there. */
@Component
class WeekdayDates implements CaseDates {

    private static LocalDate plus(LocalDate day, int workingDays) {
        while (workingDays > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                workingDays--;
            }
        }
        return day;
    }

    @Override
    public LocalDate contactBy(Level level, Instant receivedAt) {
        return plus(
                DutchTime.dateOf(receivedAt),
                switch (level) {
                    case U0 -> 0;
                    case U1 -> 1;
                    case U2 -> 5;
                    case U3 -> 10;
                    case U4 -> 2;
                });
    }

    @Override
    public LocalDate readBy(Instant receivedAt) {
        return plus(DutchTime.dateOf(receivedAt), 1);
    }

    @Override
    public LocalDate answerBy(Instant writtenAt) {
        return plus(DutchTime.dateOf(writtenAt), 2);
    }

    @Override
    public LocalDate silentFrom(Instant lastHumanContact) {
        return plus(DutchTime.dateOf(lastHumanContact), 10);
    }

    @Override
    public @Nullable LegalDate strictestLegalDate(List<String> themes, List<String> kinds, LocalDate receivedOn) {
        return themes.contains("GELD") ? new LegalDate("WGS_EERSTE_GESPREK", receivedOn.plusWeeks(4)) : null;
    }

    @Override
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last).count();
    }
}
