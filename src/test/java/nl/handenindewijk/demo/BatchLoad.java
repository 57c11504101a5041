package nl.handenindewijk.demo;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.handenindewijk.casework.CaseBatch;
import nl.handenindewijk.demo.Past.Lives;
import nl.handenindewijk.shared.background.Command;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Plays very many lives and copies their rows into the database, several threads side by side. */
final class BatchLoad {

    private static final List<String> TABLES = List.of(
            "casework_link",
            "casework_closing",
            "casework_timeline",
            "casework_search",
            "casework_draft",
            "casework_danger_sign",
            "casework_feedback",
            "agenda_appointment",
            "goals_goal",
            "casework_access",
            "casework_emergency_access",
            "casework_help_request",
            "audit_entry",
            "reporting_request");
    private static final int CHUNK = 1_000;

    /** From this number on it pays to build the indexes afterwards. */
    private static final int MANY = 20_000;

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final CaseBatch batch;
    private final Command rebuildReporting;

    BatchLoad(BeanFactory beans, CaseBatch batch) {
        this.batch = batch;
        database = beans.getBean(DataSource.class);
        jdbc = beans.getBean(JdbcTemplate.class);
        rebuildReporting = beans.getBeanProvider(Command.class).stream()
                .filter(command -> command.name().equals("rebuild-reporting"))
                .findFirst()
                .orElseThrow();
    }

    void load(Lives lives) throws InterruptedException {
        prepare();
        if (lives.size() >= MANY) {
            dropIndexes();
        }
        var threads =
                Executors.newFixedThreadPool(Math.min(4, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<?>> chunks = new ArrayList<>();
            for (int first = 0; first < lives.size(); first += CHUNK) {
                int from = first;
                chunks.add(threads.submit(() -> {
                    loadChunk(lives, from, Math.min(from + CHUNK, lives.size()));
                    return null;
                }));
            }
            for (var chunk : chunks) {
                chunk.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The past could not be loaded", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        finish();
    }

    /** Takes away what a load that was cut off left behind. */
    private void prepare() {
        run(
                "create schema if not exists demo",
                "create table if not exists demo.dropped_index (name text, definition text)");
        for (var definition : jdbc.queryForList("select definition from demo.dropped_index", String.class)) {
            run(definition.replace(" INDEX ", " INDEX IF NOT EXISTS "));
        }
        run(
                "truncate demo.dropped_index",
                "set session_replication_role = replica",
                "truncate " + String.join(", ", TABLES),
                "reset session_replication_role");
    }

    private void loadChunk(Lives lives, int from, int to) throws SQLException {
        var rows = new CaseBatch.Rows();
        for (int i = from; i < to; i++) {
            batch.play(lives.get(i), rows);
        }
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                // rows come complete: no foreign keys to check, and lost ones are made again
                statement.execute("set local session_replication_role = replica");
                statement.execute("set local synchronous_commit = off");
            }
            copy(connection, rows);
            connection.commit();
        }
    }

    private void copy(Connection connection, CaseBatch.Rows rows) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var lines = rows.lines();
        for (int i = 0; i < lines.size(); i++) {
            try {
                copy.copyIn(
                        batch.commands().get(i), new StringReader(lines.get(i).toString()));
            } catch (java.io.IOException e) {
                throw new SQLException(e);
            }
        }
    }

    /** Remembers the indexes before they go, so that a load that was cut off can be put right. */
    private void dropIndexes() {
        run("""
                insert into demo.dropped_index
                select indexname, indexdef from pg_indexes i
                where schemaname = 'public' and (tablename like 'casework\\_%' or tablename = 'audit_entry')
                and not exists (select from pg_constraint c where c.conname = i.indexname)
                """);
        jdbc.queryForList("select name from demo.dropped_index", String.class)
                .forEach(name -> run("drop index " + name));
    }

    private void finish() {
        for (var definition : jdbc.queryForList("select definition from demo.dropped_index", String.class)) {
            run("set maintenance_work_mem = '1GB'", definition, "reset maintenance_work_mem");
        }
        run("truncate demo.dropped_index");
        rebuildReporting.run();
        TABLES.forEach(table -> run("vacuum analyze " + table));
    }

    /** Each statement by itself: some of them refuse a transaction. */
    private void run(String... statements) {
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            } finally {
                connection.setAutoCommit(false);
            }
            return null;
        });
    }
}
