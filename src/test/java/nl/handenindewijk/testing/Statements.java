package nl.handenindewijk.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** Counts the SQL statements that the portal runs, whoever asked for them. */
public final class Statements implements AutoCloseable {

    private static final List<String> SOURCES =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

    /** Work that goes on by itself is nobody's page. */
    private static final List<String> BACKGROUND = List.of("scheduling-", "listener-", "desk-news", "spring-session-");

    private final AtomicInteger count = new AtomicInteger();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (BACKGROUND.stream().anyMatch(event.getThreadName()::startsWith)) {
                return;
            }
            if (event.getLoggerName().equals("org.hibernate.SQL")
                    || event.getFormattedMessage().startsWith("Executing")
                            && !event.getFormattedMessage().equals("Executing prepared SQL query")
                            && !event.getFormattedMessage().equals("Executing prepared SQL update")) {
                count.incrementAndGet();
            }
        }
    };

    public Statements() {
        appender.start();
        SOURCES.forEach(name -> {
            logger(name).setLevel(Level.DEBUG);
            logger(name).setAdditive(false);
            logger(name).addAppender(appender);
        });
    }

    /** How many ran during this. */
    public int during(Runnable work) {
        int before = count.get();
        work.run();
        return count.get() - before;
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @Override
    public void close() {
        SOURCES.forEach(name -> {
            logger(name).detachAppender(appender);
            logger(name).setLevel(null);
            logger(name).setAdditive(true);
        });
    }
}
