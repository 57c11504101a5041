package nl.handenindewijk.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One database on an embedded PostgreSQL server; closing the last one stops the server. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static @Nullable EmbeddedPostgres throwAwayServer;
    private static int throwAwayUsers;
    private static int throwAwayNumber;

    private final EmbeddedPostgres server;
    private final String name;
    private final boolean kept;

    private EmbeddedDatabase(EmbeddedPostgres server, String name, boolean kept) {
        this.server = server;
        this.name = name;
        this.kept = kept;
    }

    /** An empty database on the JVM's throw-away server, which writes nothing safely and is fast for it. */
    static EmbeddedDatabase throwAway() throws IOException, SQLException {
        synchronized (EmbeddedDatabase.class) {
            if (throwAwayServer == null) {
                throwAwayServer = builder()
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("autovacuum", "off")
                        .start();
            }
            var name = "portal_" + ++throwAwayNumber;
            try (var connection = throwAwayServer.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            throwAwayUsers++;
            return new EmbeddedDatabase(throwAwayServer, name, false);
        }
    }

    /** The database kept in a directory; every commit reaches the disk. */
    public static EmbeddedDatabase keptIn(Path directory) throws Exception {
        stopOrphan(directory);
        var server = builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on") // the library switches it off
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .start();
        return new EmbeddedDatabase(server, "postgres", true);
    }

    /** The same locale data and Dutch order on every machine. */
    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                // the library's JVM hook races Spring's and leaves the pool validating dead connections for 30 s
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("default_text_search_config", "pg_catalog.dutch")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "nl-NL")
                .setLocaleConfig("locale", "C");
    }

    /** After a kill of the JVM the server lives on, and a second one would not start in its directory. */
    private static void stopOrphan(Path directory) throws Exception {
        var pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try (var channel = FileChannel.open(
                        directory.resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new IllegalStateException("Another running portal uses the database in " + directory);
            }
            var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            var orphan = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
            if (orphan.isPresent()) {
                orphan.get().destroy();
                orphan.get().onExit().get(30, TimeUnit.SECONDS);
            }
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    /** For the superuser {@code postgres}, without a password, from this machine only. */
    public String jdbcUrl() {
        return server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    }

    @Override
    public void close() throws IOException {
        if (kept) {
            server.close();
            return;
        }
        synchronized (EmbeddedDatabase.class) {
            if (--throwAwayUsers == 0) {
                throwAwayServer = null;
                server.close();
            }
        }
    }
}
