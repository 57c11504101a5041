package nl.handenindewijk.agenda;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where calendars elsewhere ask; they know the secret and cannot sign in. */
@Controller
class FeedController {

    static final String PATH = "/agenda/";
    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReadFeed feed;

    FeedController(ReadFeed feed) {
        this.feed = feed;
    }

    @GetMapping(PATH + "{token}")
    ResponseEntity<String> read(@PathVariable String token) {
        return ResponseEntity.ok().contentType(CALENDAR).body(feed.of(token).orElseThrow(NotHere::new));
    }
}
