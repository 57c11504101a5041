package nl.handenindewijk.directory.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handenindewijk.directory.Opening;
import nl.handenindewijk.directory.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Opening hours as people write them, {@code 9.00-12.00, 13.00-17.00}. */
@Component
class HoursText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);
    private static final Pattern SPAN = Pattern.compile(
            "(\\d{1,2})(?:[.:](\\d{2}))?\\s*(?:-|–|tot)\\s*(\\d{1,2})(?:[.:](\\d{2}))?(?:\\s*(?:uur|u))?");
    private static final int MOST_SPANS = 4;
    private static final int LONGEST = 200;
    private static final int DAYS = 7;

    /** The hours of a service on one day, empty if it is closed. */
    public String on(Service service, DayOfWeek day) {
        return service.openings().stream()
                .filter(hours -> hours.day() == day)
                .map(hours -> hours.from().format(TIME) + "-"
                        + (hours.until().equals(Opening.MIDNIGHT)
                                ? "24.00"
                                : hours.until().format(TIME)))
                .collect(Collectors.joining(", "));
    }

    /** Monday to Sunday, whatever was sent. */
    static List<String> sevenOf(@Nullable List<String> sent) {
        List<String> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            var typed = sent == null || i >= sent.size() ? null : sent.get(i);
            days.add(typed == null ? "" : typed);
        }
        return days;
    }

    /** All hours of a week; tells beside each day what cannot be read. */
    static List<Opening> week(List<String> days, Errors errors) {
        List<Opening> all = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            var read = read(DayOfWeek.of(i + 1), days.get(i));
            if (read.isEmpty()) {
                errors.rejectValue("uren[" + i + "]", "directory.error.uren");
            }
            read.ifPresent(all::addAll);
        }
        return all;
    }

    /** Empty if it cannot be read; nothing typed is a day without hours. */
    static Optional<List<Opening>> read(DayOfWeek day, @Nullable String typed) {
        List<Opening> hours = new ArrayList<>();
        if (typed == null || typed.isBlank()) {
            return Optional.of(hours);
        }
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var spans = typed.strip().split("\\s*[,;]\\s*");
        if (spans.length > MOST_SPANS) {
            return Optional.empty();
        }
        for (var span : spans) {
            var match = SPAN.matcher(span);
            if (!match.matches()) {
                return Optional.empty();
            }
            var from = time(match.group(1), match.group(2));
            var until = time(match.group(3), match.group(4));
            if (from == null || until == null || !from.isBefore(until)) {
                return Optional.empty();
            }
            hours.add(new Opening(day, from, until));
        }
        hours.sort(null);
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).from().isBefore(hours.get(i - 1).until())) {
                return Optional.empty();
            }
        }
        return Optional.of(hours);
    }

    private static @Nullable LocalTime time(String hour, @Nullable String minute) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        if (h == 24 && m == 0) {
            return Opening.MIDNIGHT;
        }
        return h < 24 && m < 60 ? LocalTime.of(h, m) : null;
    }
}
