package nl.handenindewijk.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one report, safe to show.
 *
 * @param madeOn Dutch calendar day
 * @param areas the districts that exist, those without address last if there is any such request
 * @param years those that can be chosen, latest first, and the one before them
 * @param now what is open now
 * @param fewer districts from which clearly fewer questions came in the last whole quarter than a year before: by about
 *     so many per cent
 * @param need how the need of districts changed by published figures
 * @param borders by year from which they hold: districts with another border, where a trend breaks
 * @param forResidents what residents of a district get to read, where there is a figure
 */
record Report(
        Selection selection,
        LocalDate madeOn,
        List<Area> areas,
        List<YearBook> years,
        NowBook now,
        Map<UUID, String> teamNames,
        Map<String, Integer> fewer,
        DistrictNeed.Trends need,
        Map<Integer, Set<String>> borders,
        Map<String, Optional<WaitingTime>> forResidents) {

    /** The year the period is of. */
    YearBook year() {
        return years.stream()
                .filter(book -> book.year() == selection.period().year())
                .findFirst()
                .orElseThrow();
    }

    /** A figure of any year that is kept; hidden if it is not. */
    Cell cell(Period period, String district, String code) {
        return years.stream()
                .filter(book -> book.year() == period.year())
                .findFirst()
                .map(book -> book.cell(period.code(), district, code))
                .orElse(Cell.HIDDEN);
    }

    /** Code of the period. */
    public String time() {
        return selection.period().code();
    }

    /** Codes of the districts that are to be shown. */
    List<String> districts() {
        return areas.stream().map(Area::code).filter(this::isAbout).toList();
    }

    /** Whether a district has another border than in a year before, so that the two cannot be compared. */
    boolean isBroken(String district, int year) {
        return borders.getOrDefault(year, Set.of()).contains(district);
    }

    /** Fewer people ask although the need did not fall: they may have lost trust. */
    boolean mayHaveLostTrust(String district) {
        var trend = need.byDistrict().get(district);
        return fewer.containsKey(district) && trend != null && trend != DistrictNeed.Trend.FALLS;
    }

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
