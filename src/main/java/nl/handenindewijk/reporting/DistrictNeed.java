package nl.handenindewijk.reporting;

import java.util.Map;

/** How the need of districts changed by published figures, beside that of the others; the planner of hands provides it. */
public interface DistrictNeed {

    /** Whether the need of a district fell, stayed or rose. */
    enum Trend {
        FALLS,
        STABLE,
        RISES
    }

    /** Of the newest two years of figures that were published. */
    Trends trends();

    /**
     * Between two years of published figures.
     *
     * @param before the earlier year
     * @param year the later year
     * @param byDistrict by code; those that cannot be compared are left out
     */
    record Trends(int before, int year, Map<String, Trend> byDistrict) {

        /** Nothing can be said. */
        public static final Trends UNKNOWN = new Trends(0, 0, Map.of());
    }
}
