package nl.handenindewijk.neighbourhood.imports;

import java.util.List;
import java.util.Set;

/** Files that can be imported, and the table that takes their rows. */
enum ImportKind {
    /** Kerncijfers wijken en buurten, one year. */
    KEY_FIGURES("neighbourhood_key_figure", List.of("code", "figure", "value")),
    /** Postcode and house number to quarter, one year. */
    ADDRESSES("incoming_address", List.of("line", "postcode", "house_number", "quarter_code")),
    /** Leefbaarometer 3.0, all its years. */
    LIVEABILITY(
            "neighbourhood_liveability",
            List.of("code", "year", "class", "deviation", "housing", "physical", "amenities", "social", "nuisance")),
    /** Borders of districts, one year. */
    DISTRICTS("neighbourhood_import_area", List.of("code", "name", "outline")),
    /** Borders of quarters, one year. */
    QUARTERS("neighbourhood_import_area", List.of("code", "name", "outline")),
    /** Which area of an earlier year went where; the year is that of the new codes. */
    CROSSWALK("neighbourhood_crosswalk", List.of("old_code", "old_year", "new_code", "new_year", "share"));

    private final String table;
    private final List<String> columns;

    ImportKind(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }

    /** Names of columns by which the sheet with data is found in a workbook. */
    Set<String> marks() {
        return switch (this) {
            case KEY_FIGURES -> Set.of("gwb_code_10", "gwb_code", "wijkenenbuurten", "codering");
            case ADDRESSES -> Set.of("pc6", "postcode");
            case LIVEABILITY -> Set.of("bu_code", "wk_code", "gm_code", "code");
            case CROSSWALK -> Set.of("oude_code");
            case DISTRICTS, QUARTERS -> Set.of();
        };
    }

    boolean isJson() {
        return this == DISTRICTS || this == QUARTERS;
    }

    /** What is in force of it shows outside this module's import tables. */
    boolean isPublished() {
        return this != LIVEABILITY && this != CROSSWALK;
    }
}
