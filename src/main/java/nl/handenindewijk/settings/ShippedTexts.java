package nl.handenindewijk.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of residents' pages that came with the portal, in each language there is a file of. */
@Component
class ShippedTexts {

    /** What people read outside the desk. Of mails the subjects stay as they are. */
    static final List<String> PARTS = List.of("web", "intake", "common", MailTexts.PART);

    static final String DUTCH = "nl";

    private static final Pattern FILE = Pattern.compile("([a-z]+?)(?:_([a-z]{2}))?\\.properties");

    /** By language, by part, by key. */
    private final Map<String, Map<String, Map<String, String>>> texts = new LinkedHashMap<>();

    /** By language and key: every message of every page is asked for here. */
    private final Map<String, Map<String, String>> flat = new HashMap<>();

    ShippedTexts() {
        texts.put(DUTCH, new TreeMap<>());
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        var name = FILE.matcher(file.getFilename() == null ? "" : file.getFilename());
        if (name.matches() && PARTS.contains(name.group(1))) {
            var properties = new Properties();
            try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(in);
            }
            var byKey = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(key -> byKey.put(key, properties.getProperty(key)));
            var language = name.group(2) == null ? DUTCH : name.group(2);
            flat.computeIfAbsent(language, code -> new HashMap<>()).putAll(byKey);
            byKey.keySet().removeIf(MailTexts::isFixed);
            texts.computeIfAbsent(language, code -> new TreeMap<>()).put(name.group(1), byKey);
        }
    }

    /** Dutch first. */
    List<String> languages() {
        return Stream.concat(
                        Stream.of(DUTCH),
                        texts.keySet().stream()
                                .filter(code -> !code.equals(DUTCH))
                                .sorted())
                .toList();
    }

    /** Keys of a part, whether or not they are translated. */
    List<String> keys(String part) {
        return new ArrayList<>(of(DUTCH, part).keySet());
    }

    boolean has(String language, String key) {
        return flat.getOrDefault(language, Map.of()).containsKey(key);
    }

    /** As it stands in the file of that language; null if it is not translated. */
    @Nullable
    String text(String language, String key) {
        return flat.getOrDefault(language, Map.of()).get(key);
    }

    private Map<String, String> of(String language, String part) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(part, Map.of());
    }
}
