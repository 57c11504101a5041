package nl.handenindewijk.staff.manage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages a worker can say to speak with residents: the most asked for in Dutch interpreting. */
final class Languages {

    static final List<String> CODES = List.of(
            "nl", "en", "ar", "tr", "uk", "pl", "fa", "so", "ti", "fr", "de", "es", "pt", "ro", "bg", "ru", "zh", "fy");

    private Languages() {}

    /** Code to name, in the language of the page. */
    static Map<String, String> names(Locale page) {
        var names = new LinkedHashMap<String, String>();
        for (var code : CODES) {
            names.put(code, Locale.forLanguageTag(code).getDisplayLanguage(page));
        }
        return names;
    }
}
