package nl.handenindewijk.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

/** The message bundles as they are in the sources. */
final class Texts {

    static final Path FOLDER = Path.of("src", "main", "resources", "messages");
    static final List<String> LANGUAGES = List.of("", "_en");

    private Texts() {}

    /** Names of the bundles, without language. */
    static List<String> bundles() {
        return files().stream()
                .map(file -> file.getFileName().toString().replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                .distinct()
                .toList();
    }

    static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param language "" for Dutch, "_en" for English */
    static TreeMap<String, String> of(String bundle, String language) {
        var texts = new Properties();
        try (var in =
                Files.newBufferedReader(FOLDER.resolve(bundle + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = new TreeMap<String, String>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    /** Every text of one language. */
    static TreeMap<String, String> all(String language) {
        var all = new TreeMap<String, String>();
        bundles().forEach(bundle -> all.putAll(of(bundle, language)));
        return all;
    }
}
