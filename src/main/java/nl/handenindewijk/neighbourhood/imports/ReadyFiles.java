package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Files that operations put ready in the folder {@code portal.import.folder}, to be picked instead of sent. */
@Component
class ReadyFiles {

    private static final int MOST = 100;

    private final Optional<Path> folder;

    ReadyFiles(Environment settings) {
        folder = Optional.ofNullable(settings.getProperty("portal.import.folder"))
                .filter(each -> !each.isBlank())
                .map(Path::of);
    }

    /** Their names; no folders, links or hidden files. */
    List<String> names() {
        if (folder.filter(Files::isDirectory).isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(folder.orElseThrow())) {
            return files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .map(each -> each.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what {@link #names} names. */
    Optional<Path> find(String name) {
        return names().stream().filter(name::equals).findFirst().map(folder.orElse(Path.of(""))::resolve);
    }
}
