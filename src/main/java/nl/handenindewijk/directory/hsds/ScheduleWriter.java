package nl.handenindewijk.directory.hsds;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.directory.Opening;
import nl.handenindewijk.directory.Service;

/** Opening hours as HSDS writes them, with the offset of the Dutch winter. */
final class ScheduleWriter {

    private static final String WINTER = "+01:00";

    private ScheduleWriter() {}

    /** Days with the same hours go together. */
    static List<Map<String, Object>> of(Service s) {
        var days = new TreeMap<String, List<DayOfWeek>>();
        for (Opening hours : s.openings()) {
            days.merge(hours.from() + " " + hours.until(), List.of(hours.day()), ScheduleWriter::both);
        }
        var all = days.entrySet().stream()
                .map(e -> weekly(s, e.getKey(), e.getValue()))
                .collect(Collectors.toList());
        if (s.openingNote() != null) {
            all.add(Map.of("id", HsdsWriter.id(s.id(), "schedule", "note"), "description", s.openingNote()));
        }
        return all;
    }

    private static List<DayOfWeek> both(List<DayOfWeek> one, List<DayOfWeek> other) {
        return Stream.concat(one.stream(), other.stream()).sorted().toList();
    }

    private static Map<String, Object> weekly(Service s, String hours, List<DayOfWeek> days) {
        var all = new LinkedHashMap<String, Object>();
        var from = hours.split(" ")[0];
        var until = LocalTime.parse(hours.split(" ")[1]);
        all.put("id", HsdsWriter.id(s.id(), "schedule", hours));
        all.put("freq", "WEEKLY");
        all.put("interval", 1);
        all.put("byday", days.stream().map(Schedules::code).collect(Collectors.joining(",")));
        all.put("timezone", 1);
        all.put("opens_at", from + WINTER);
        all.put("closes_at", (until.equals(Opening.MIDNIGHT) ? LocalTime.MIDNIGHT : until) + WINTER);
        return all;
    }
}
