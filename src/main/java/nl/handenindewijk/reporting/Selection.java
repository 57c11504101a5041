package nl.handenindewijk.reporting;

import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param district code or {@link #NO_DISTRICT}, null for all
 * @param per what its figures are told apart by
 */
record Selection(Period period, @Nullable String district, Dimension per) {

    /** Stands for the requests of which no address is known. */
    static final String NO_DISTRICT = "geen";

    /** Stands for a total, in keys of figures. */
    static final String ALL = "*";

    String districtOrAll() {
        return district == null ? ALL : district;
    }
}
