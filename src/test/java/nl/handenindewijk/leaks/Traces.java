package nl.handenindewijk.leaks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.handenindewijk.testing.Database;
import org.slf4j.LoggerFactory;

/** Everything the portal leaves behind: what it logs, even when asked to be talkative, its tables, its files. */
final class Traces implements AutoCloseable {

    private static final long LARGEST_FILE = 20_000_000;
    private static final List<String> TALKATIVE =
            List.of("nl.handenindewijk", "org.springframework.web", "org.hibernate.SQL", "org.springframework.jdbc");

    private final Database database;
    private final long startedAt = System.currentTimeMillis();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final Map<Logger, Level> levels =
            new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            log.add(event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                log.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
    };

    Traces(Database database) {
        this.database = database;
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        for (var name : TALKATIVE) {
            var logger = context.getLogger(name);
            levels.put(logger, logger.getLevel() == null ? Level.WARN : logger.getLevel());
            logger.setLevel(Level.DEBUG);
        }
        ear.setContext(context);
        ear.start();
        context.getLogger("ROOT").addAppender(ear);
    }

    List<String> log() {
        return List.copyOf(log);
    }

    /** Every row of every table as text, as a dump has it; bytes in hexadecimal. */
    Map<String, String> dump() {
        var dump = new TreeMap<String, String>();
        for (var table : database.tables()) {
            dump.put(
                    table,
                    String.join(
                            "\n", database.sql().queryForList("select t::text from " + table + " t", String.class)));
        }
        return dump;
    }

    /** Content of every file that changed in these folders since the beginning, as far as this user may read it. */
    Map<Path, String> files(List<Path> folders) throws IOException {
        var contents = new TreeMap<Path, String>();
        for (var folder : folders) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                    if (facts.isRegularFile()
                            && Files.isReadable(file)
                            && facts.lastModifiedTime().toMillis() >= startedAt
                            && facts.size() < LARGEST_FILE) {
                        read(file).ifPresent(content -> contents.put(file, content));
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** Other users have folders of their own here, and files come and go while we look. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return contents;
    }

    /** Empty for a file that went away meanwhile. */
    private static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Whether a text holds the marker as it is, in another case, or as the hexadecimal of its bytes. */
    static boolean holds(String text, String marker) {
        var lower = text.toLowerCase(Locale.ROOT);
        var plain = marker.toLowerCase(Locale.ROOT);
        var hex = HexFormat.of().formatHex(marker.getBytes(StandardCharsets.UTF_8));
        return Stream.of(plain, hex).anyMatch(lower::contains);
    }

    @Override
    public void close() {
        levels.forEach(Logger::setLevel);
        ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("ROOT").detachAppender(ear);
    }
}
