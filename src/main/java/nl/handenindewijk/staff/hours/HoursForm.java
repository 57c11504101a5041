package nl.handenindewijk.staff.hours;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.staff.WorkerHours;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The form of somebody's hours as it was typed. */
record HoursForm(String vanaf, String uren, String aandeel, String reden, String gezien) {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);
    private static final int ALL = 100;
    private static final int LONGEST_REASON = 500;
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;

    HoursForm {
        vanaf = line(vanaf);
        uren = line(uren);
        aandeel = line(aandeel);
        reden = line(reden);
        gezien = line(gezien);
    }

    static HoursForm of(WorkerHours now, LocalDate from, long seen) {
        return new HoursForm(
                from.toString(),
                now.hours().stripTrailingZeros().toPlainString().replace('.', ','),
                Integer.toString(now.residentsPercent()),
                "",
                Long.toString(seen));
    }

    /** The same on top of what somebody else saved meanwhile. */
    HoursForm onTopOf(long newest) {
        return new HoursForm(vanaf, uren, aandeel, reden, Long.toString(newest));
    }

    void check(Errors errors, LocalDate today) {
        var from = from();
        if (from.isEmpty()) {
            errors.rejectValue("vanaf", "absence.error.date");
        } else if (from.get().isBefore(today.minusYears(YEARS_BACK))
                || from.get().isAfter(today.plusYears(YEARS_AHEAD))) {
            errors.rejectValue("vanaf", "staff.hours.error.day");
        }
        if (!uren.matches("[0-9]{1,2}([.,][0-9])?") || hours().compareTo(MOST_HOURS) > 0) {
            errors.rejectValue("uren", "staff.worker.hours.shape");
        }
        if (!aandeel.matches("[0-9]{1,3}") || Integer.parseInt(aandeel) > ALL) {
            errors.rejectValue("aandeel", "staff.hours.error.percent");
        }
        if (reden.isEmpty() || reden.length() > LONGEST_REASON) {
            errors.rejectValue("reden", "staff.hours.error.reason");
        }
    }

    /** Only after {@link #check} found nothing. */
    ChangeHours.Input input(UUID worker, UUID by) {
        long seen = gezien.matches("[0-9]{1,18}") ? Long.parseLong(gezien) : -1;
        return new ChangeHours.Input(worker, from().orElseThrow(), hours(), Integer.parseInt(aandeel), reden, seen, by);
    }

    private Optional<LocalDate> from() {
        try {
            return Optional.of(LocalDate.parse(vanaf));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private BigDecimal hours() {
        return new BigDecimal(uren.replace(',', '.'));
    }

    private static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }
}
