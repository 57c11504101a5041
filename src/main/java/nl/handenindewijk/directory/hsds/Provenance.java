package nl.handenindewijk.directory.hsds;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.handenindewijk.directory.Service;
import org.jspecify.annotations.Nullable;

/**
 * HSDS 3.0 has no date for how much room there is; its records of changes ({@code metadata}) do: the day on which
 * {@code wait_time} last changed.
 */
final class Provenance {

    static final String FIELD = "wait_time";

    private Provenance() {}

    /** The newest; where the file has none the day it was checked, and before all days where it has not that either. */
    static LocalDate dateOf(Fields service, @Nullable LocalDate checked) {
        LocalDate newest = null;
        for (var change : service.list("metadata")) {
            if (FIELD.equals(change.text("field_name", Fields.NAME))) {
                var day = change.date("last_action_date");
                if (day != null && (newest == null || day.isAfter(newest))) {
                    newest = day;
                }
            }
        }
        return newest != null ? newest : checked != null ? checked : LocalDate.EPOCH;
    }

    /** A record that says on which day the room was so. */
    static Map<String, Object> of(Service s, LocalDate day) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", HsdsWriter.id(s.id(), "metadata", FIELD));
        all.put("resource_id", s.id());
        all.put("resource_type", "service");
        all.put("last_action_date", day.toString());
        all.put("last_action_type", "update");
        all.put("field_name", FIELD);
        all.put("previous_value", "");
        all.put("replacement_value", String.valueOf(s.capacityNote()));
        all.put("updated_by", "Handen in de Wijk");
        return all;
    }
}
