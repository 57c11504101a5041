package nl.handenindewijk.hands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a browser would send of the inputs on a page. */
final class Fields {

    private static final Pattern INPUT = Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    private Fields() {}

    static Map<String, String> of(String page) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(page).results().forEach(input -> fields.put(input.group(1), input.group(2)));
        return fields;
    }
}
