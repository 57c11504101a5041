package nl.handenindewijk.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** News for an open page, as server-sent events. */
@Controller
class NewsController {

    private final Streams streams;

    NewsController(Streams streams) {
        this.streams = streams;
    }

    /** 204 tells a browser to stop asking; the page then looks now and then by itself. */
    @GetMapping(path = "/werkbak/nieuws", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(HttpServletRequest request, CurrentWorker worker) {
        var session = request.getSession(false);
        return (session == null ? Optional.<SseEmitter>empty() : streams.open(session.getId(), worker))
                .map(emitter ->
                        ResponseEntity.ok().header("X-Accel-Buffering", "no").body(emitter))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** Somebody who opens the address itself, without asking for a stream. */
    @GetMapping("/werkbak/nieuws")
    ModelAndView nothingToRead() {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
