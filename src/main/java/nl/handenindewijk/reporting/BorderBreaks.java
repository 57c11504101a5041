package nl.handenindewijk.reporting;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.handenindewijk.neighbourhood.AreaFigures;
import org.springframework.stereotype.Component;

/** Where a trend breaks because a district got another border. */
@Component
class BorderBreaks {

    private final AreaFigures figures;

    BorderBreaks(AreaFigures figures) {
        this.figures = figures;
    }

    /** By year from which the new border holds: codes of districts. */
    Map<Integer, Set<String>> between(int firstYear, int lastYear) {
        var breaks = new TreeMap<Integer, Set<String>>();
        for (int year = firstYear + 1; year <= lastYear; year++) {
            var changed = figures.changedBetween(year - 1, year);
            if (!changed.isEmpty()) {
                breaks.put(year, changed);
            }
        }
        return breaks;
    }
}
