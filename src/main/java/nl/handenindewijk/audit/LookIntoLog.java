package nl.handenindewijk.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.handenindewijk.audit.Entry.Kind;
import nl.handenindewijk.shared.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the log, and writes in it that somebody looked. */
@Component
class LookIntoLog {

    static final int PAGE = 50;
    static final int LONGEST_EXPORT = 100_000;
    private static final int AT_ONCE = 5_000;

    private final LogReader reader;
    private final AuditLog log;
    private final Clock clock;

    LookIntoLog(LogReader reader, AuditLog log, Clock clock) {
        this.reader = reader;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public KeysetPage<LogLine> page(LogFilter filter, @Nullable LogPosition after, UUID by) {
        record(by, "LOG_VIEWED", filter);
        return KeysetPage.of(
                reader.read(filter, after, PAGE + 1),
                PAGE,
                line -> line.position().toString());
    }

    /**
     * Hands over the newest lines, a part at a time.
     *
     * @return whether that was all
     */
    @Transactional
    public boolean export(LogFilter filter, UUID by, Consumer<LogLine> consumer) {
        record(by, "LOG_EXPORTED", filter);
        LogPosition after = null;
        for (int count = 0; count < LONGEST_EXPORT; count += AT_ONCE) {
            List<LogLine> lines = reader.read(filter, after, AT_ONCE);
            lines.forEach(consumer);
            if (lines.size() < AT_ONCE) {
                return true;
            }
            after = lines.get(lines.size() - 1).position();
        }
        return false;
    }

    private void record(UUID by, String action, LogFilter filter) {
        log.write(Entry.byWorker(clock.instant(), by, action, Kind.LOG, null, true, filter.asDetail()));
    }
}
