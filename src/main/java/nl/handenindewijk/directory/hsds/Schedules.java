package nl.handenindewijk.directory.hsds;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handenindewijk.directory.Opening;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours of HSDS: rules of iCalendar. What comes back every week is kept as hours, anything else in words. A time
 * with the offset of the Netherlands, summer or winter, is the time on the wall; another offset is refused, as it would
 * be right for half of the year only.
 */
final class Schedules {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);
    private static final Pattern TIME =
            Pattern.compile("(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern DUTCH = Pattern.compile("\\+0[12]:?00");
    private static final Set<String> KEPT = Set.of(
            "id",
            "service_id",
            "service_at_location_id",
            "freq",
            "interval",
            "byday",
            "opens_at",
            "closes_at",
            "description",
            "timezone",
            "dtstart",
            "wkst");

    private final List<Opening> openings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    static String code(DayOfWeek day) {
        return DAYS.entrySet().stream()
                .filter(entry -> entry.getValue() == day)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    void read(Fields schedule) {
        schedule.id();
        schedule.keepOnly(KEPT);
        var words = schedule.text("description", Fields.SHORT);
        if (words != null && !notes.contains(words)) {
            notes.add(words);
        }
        var days = schedule.text("byday", Fields.NAME);
        if (days == null || !isWeekly(schedule, days)) {
            if (words == null && days != null) {
                notes.add(
                        Stream.of(days, schedule.text("opens_at", Fields.NAME), schedule.text("closes_at", Fields.NAME))
                                .map(String::valueOf)
                                .reduce((one, next) -> one + " " + next)
                                .orElseThrow());
            }
            return;
        }
        var from = time(schedule, "opens_at");
        var until = time(schedule, "closes_at");
        if (from == null || until == null) {
            return;
        }
        var end = until.equals(LocalTime.MIDNIGHT) ? Opening.MIDNIGHT : until;
        if (!from.isBefore(end)) {
            schedule.refuse("closes_at", Reason.ENDS_BEFORE_IT_BEGINS);
            return;
        }
        for (var day : days.split(",")) {
            if (DAYS.containsKey(day.strip())) {
                openings.add(new Opening(DAYS.get(day.strip()), from, end));
            } else {
                schedule.refuse("byday", Reason.BAD_DAY);
            }
        }
    }

    private static boolean isWeekly(Fields schedule, String days) {
        var freq = schedule.text("freq", Fields.NAME);
        return (freq == null || freq.equals("WEEKLY"))
                && !days.matches(".*\\d.*")
                && schedule.isOneOrNothing("interval");
    }

    private static @Nullable LocalTime time(Fields schedule, String field) {
        var text = schedule.text(field, Fields.NAME);
        var match = TIME.matcher(text == null ? "" : text);
        if (!match.matches()) {
            schedule.refuse(field, text == null ? Reason.MISSING : Reason.BAD_TIME);
            return null;
        }
        if (match.group(2) != null && !DUTCH.matcher(match.group(2)).matches()) {
            schedule.refuse(field, Reason.OTHER_ZONE);
            return null;
        }
        try {
            return LocalTime.parse(match.group(1));
        } catch (DateTimeException e) {
            schedule.refuse(field, Reason.BAD_TIME);
            return null;
        }
    }

    /** Overlapping hours of one day stay apart only if they begin at different times. */
    List<Opening> openings() {
        List<Opening> kept = new ArrayList<>();
        openings.stream().sorted().forEach(hours -> {
            if (kept.stream()
                    .noneMatch(one -> one.day() == hours.day() && one.from().equals(hours.from()))) {
                kept.add(hours);
            }
        });
        return kept;
    }

    @Nullable
    String note() {
        var all = String.join("\n", notes);
        return all.isEmpty() ? null : all.substring(0, Math.min(all.length(), Fields.SHORT));
    }
}
