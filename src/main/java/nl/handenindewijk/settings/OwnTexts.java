package nl.handenindewijk.settings;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts of the municipality that stand in the place of those that came with the portal, by language and message key. */
@Component
class OwnTexts {

    /** Code under which changes of texts are stored; their fields are {@code nl:intake.title}. */
    static final String SHEET = "teksten";

    private volatile Map<String, Own> texts = Map.of();

    /** A text as it was written, and ready to be filled in. */
    private record Own(String text, MessageFormat format) {}

    static String field(String language, String code) {
        return language + ":" + code;
    }

    void show(Map<String, String> written) {
        var ready = new HashMap<String, Own>();
        written.forEach((field, text) -> {
            if (!text.isEmpty()) {
                var locale = Locale.forLanguageTag(field.substring(0, field.indexOf(':')));
                ready.put(field, new Own(text, new MessageFormat(TextPattern.quoted(text), locale)));
            }
        });
        texts = ready;
    }

    @Nullable
    String text(String language, String code) {
        var own = texts.get(field(language, code));
        return own == null ? null : own.text();
    }

    @Nullable
    MessageFormat format(String language, String code) {
        var own = texts.get(field(language, code));
        return own == null ? null : own.format();
    }
}
