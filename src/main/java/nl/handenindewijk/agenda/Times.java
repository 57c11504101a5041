package nl.handenindewijk.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The hours and lengths to choose from, as lists: a time field would show itself in the language of the browser. */
final class Times {

    static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180);

    private static final LocalTime FIRST = LocalTime.of(7, 30);
    private static final LocalTime LAST = LocalTime.of(21, 0);
    private static final int STEP = 15;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("H.mm");

    private Times() {}

    /** ISO time and how it is written. */
    static Map<String, String> choices() {
        var times = new LinkedHashMap<String, String>();
        Stream.iterate(FIRST, time -> !time.isAfter(LAST), time -> time.plusMinutes(STEP))
                .forEach(time -> times.put(time.toString(), time.format(SHOWN)));
        return times;
    }

    /** Tells what is wrong with a day, a time and a length; each under the name of its field. */
    static void check(
            Errors errors,
            String dayField,
            @Nullable String day,
            String timeField,
            @Nullable String time,
            String lengthField,
            @Nullable String length,
            LocalDate today) {
        var on = Fields.day(day);
        if (on.isEmpty()) {
            errors.rejectValue(dayField, "agenda.error.day");
        } else if (on.get().isBefore(today)) {
            errors.rejectValue(dayField, "agenda.error.past");
        }
        if (Fields.time(time).isEmpty()) {
            errors.rejectValue(timeField, "agenda.error.time");
        }
        if (!LENGTHS.contains((int) Fields.number(length))) {
            errors.rejectValue(lengthField, "agenda.error.length");
        }
    }
}
