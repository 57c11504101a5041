package nl.handenindewijk.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium: the one named in {@code PORTAL_CHROMIUM} or {@code CHROME_PATH}, one that is installed, or one that
 * it fetches. The browser tests are never skipped; without a browser they fail.
 */
final class ChromiumFinder {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private ChromiumFinder() {}

    static Chromium find() {
        return named().or(ChromiumFinder::installed).orElseGet(ChromiumDownload::fetch);
    }

    private static Optional<Chromium> named() {
        return Stream.of("PORTAL_CHROMIUM", "CHROME_PATH")
                .map(System::getenv)
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .findFirst()
                .map(ChromiumFinder::onThisMachine);
    }

    private static Optional<Chromium> installed() {
        if (Boolean.getBoolean("portal.test.ignore-installed-chromium")) {
            return Optional.empty();
        }
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(ChromiumFinder::onThisMachine);
    }

    private static Chromium onThisMachine(Path executable) {
        return new Chromium(executable, Map.of());
    }
}
