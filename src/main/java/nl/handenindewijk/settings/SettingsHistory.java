package nl.handenindewijk.settings;

import java.util.List;
import java.util.Map;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what and why, for the pages of settings. */
@Component
class SettingsHistory {

    private static final int SHOWN = 30;

    private final StoredSettings stored;
    private final Workers workers;

    SettingsHistory(StoredSettings stored, Workers workers) {
        this.stored = stored;
        this.workers = workers;
    }

    /** Number of the newest change of a sheet. */
    long version(String sheet) {
        return stored.version(sheet);
    }

    ModelAndView addTo(ModelAndView page, String sheet) {
        return page.addObject("wijzigingen", stored.newest(sheet, SHOWN))
                .addObject("names", workers.allDisplayNames())
                .addObject("zone", DutchTime.ZONE);
    }

    /** The fields that would change, in their order. */
    static List<String> different(Map<String, String> now, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .filter(each -> !each.getValue().equals(now.getOrDefault(each.getKey(), "")))
                .map(Map.Entry::getKey)
                .toList();
    }
}
