package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

/** Names the figures in a book: one figure has one name, whatever table it stands in. */
final class Keys {

    private Keys() {}

    /**
     * @param time code of a month, a quarter or a year
     * @param district or {@link Selection#ALL}
     * @param dimension that the value is of
     * @param value or {@link Selection#ALL}; then the dimension does not matter
     * @param code what is counted
     */
    static String of(String time, String district, String dimension, String value, String code) {
        return time + "|" + district + "|" + (value.equals(ALL) ? ALL : dimension) + "|" + value + "|" + code;
    }

    /** Of a district, or of all, whatever else the requests are. */
    static String of(String time, String district, String code) {
        return of(time, district, ALL, ALL, code);
    }
}
