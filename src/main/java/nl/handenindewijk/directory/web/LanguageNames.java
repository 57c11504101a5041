package nl.handenindewijk.directory.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names of languages for codes of ISO 639, in the language of the page; a file may bring any. */
@Component
class LanguageNames {

    /** For a template. */
    public String of(String code) {
        var reader = LocaleContextHolder.getLocale();
        var name = Locale.forLanguageTag(code).getDisplayLanguage(reader);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    /** By code, in the order of the names. */
    Map<String, String> of(Collection<String> codes) {
        var names = new LinkedHashMap<String, String>();
        codes.stream()
                .map(code -> Map.entry(code, of(code)))
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }
}
