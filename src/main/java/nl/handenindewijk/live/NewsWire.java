package nl.handenindewijk.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to what any instance of the portal tells: one thread with one connection for all desks together. When the
 * connection is lost, it comes back by itself and all desks look again, for what was told meanwhile is gone.
 */
@Component
class NewsWire implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsWire.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final int ALIVE_EVERY = 30;
    private static final long LONGEST_PAUSE = 30_000;

    private final DataSource database;
    private final Streams streams;
    private final Clock clock;
    private volatile boolean running;
    private @Nullable Thread thread;

    NewsWire(DataSource database, Streams streams, Clock clock) {
        this.database = database;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        streams.begin();
        var listener = new Thread(this::listen, "desk-news");
        listener.setDaemon(true);
        listener.start();
        thread = listener;
    }

    /** Before the web server: it would wait for the open streams. */
    @Override
    public void stop() {
        running = false;
        streams.end();
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        long pause = WAIT_MILLIS;
        while (running) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                run(connection, "listen " + TellOtherInstances.CHANNEL);
                streams.deliver(List.of(News.LOOK_AGAIN), clock.instant());
                pause = WAIT_MILLIS;
                follow(connection);
                run(connection, "unlisten *");
            } catch (SQLException lost) {
                LOG.debug("The line for news of the desks was lost", lost);
                pause = pauseAfter(pause);
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        var line = connection.unwrap(PGConnection.class);
        for (int quiet = 0; running; quiet++) {
            var heard = line.getNotifications(WAIT_MILLIS);
            if (heard != null && heard.length > 0) {
                streams.deliver(read(heard), clock.instant());
            } else if (quiet % ALIVE_EVERY == ALIVE_EVERY - 1) {
                run(connection, "select 1"); // a dead line says nothing by itself
            }
        }
    }

    private static List<News> read(PGNotification[] heard) {
        var news = new ArrayList<News>();
        for (var one : heard) {
            News.parse(one.getParameter()).ifPresent(news::add);
        }
        return news;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long pauseAfter(long pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Math.min(pause * 2, LONGEST_PAUSE);
    }
}
