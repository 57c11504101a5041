package nl.handenindewijk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.handenindewijk.shared.Municipality;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines ask for by a fixed name. */
@Controller
class SmallFilesController {

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=utf-8");
    /** RFC 9116 advises less than a year. */
    private static final Duration VALID = Duration.ofDays(180);

    private final Municipality municipality;
    private final Clock clock;

    SmallFilesController(Municipality municipality, Clock clock) {
        this.municipality = municipality;
        this.clock = clock;
    }

    /** Where to report a weakness (RFC 9116); always valid for half a year from today. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        var expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
        return text("Contact: mailto:%s\nExpires: %s\nPreferred-Languages: nl, en\n"
                .formatted(municipality.securityEmail(), expires));
    }

    /** Only the pages that tell something may be found by search engines. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text("""
                User-agent: *
                Allow: /$
                Allow: /hulplijnen
                Allow: /privacy
                Allow: /toegankelijkheid
                Allow: /veilig-gebruik
                Allow: /over
                Allow: /assets/
                Disallow: /
                """);
    }

    /** The sprite of the icons shows the brand when it is opened as a picture. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Resource> icon() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(new ClassPathResource("static/assets/icons.svg"));
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().contentType(PLAIN).body(text);
    }
}
