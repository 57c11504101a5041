package nl.handenindewijk.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one report, safe to show.
 *
 * @param madeOn Dutch calendar day
 * @param areas the columns, the one without address last if there is any such request
 * @param teams teams by LATE and ON_TIME; the total of a row is what is open now
 * @param terms statutory terms by code: teams by KEPT, MISSED and RUNNING
 * @param fewer districts from which clearly fewer questions came in the last whole months than a year before: by about
 *     so many per cent
 * @param forResidents what residents of a district get to read, where there is a figure
 */
record Report(
        Selection selection,
        LocalDate madeOn,
        List<Area> areas,
        ReportTables tables,
        SafeTable teams,
        Map<String, SafeTable> terms,
        Map<UUID, String> teamNames,
        Map<String, Integer> fewer,
        Map<String, Optional<WaitingTime>> forResidents) {

    /** Whether a district is to be shown. */
    boolean isAbout(String district) {
        return selection.district() == null || selection.district().equals(district);
    }

    /**
     * A district, or the requests without one.
     *
     * @param name null for those without address
     * @param inhabitants 0 if not known
     */
    record Area(String code, @Nullable String name, int inhabitants) {}
}
