package nl.handenindewijk.live;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page of one worker. */
final class OpenStream {

    final String sessionId;
    final UUID workerId;
    final Instant since;
    final SseEmitter emitter;

    /** As it was at the last look at the session. */
    volatile CurrentWorker worker;

    OpenStream(String sessionId, CurrentWorker worker, Instant since, long lasts) {
        this.sessionId = sessionId;
        this.workerId = worker.id();
        this.worker = worker;
        this.since = since;
        emitter = new SseEmitter(lasts);
    }

    /** @return false if nobody is there any more */
    boolean send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
            return true;
        } catch (IOException | IllegalStateException gone) {
            return false;
        }
    }
}
