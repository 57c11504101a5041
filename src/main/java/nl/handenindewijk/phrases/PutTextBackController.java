package nl.handenindewijk.phrases;

import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An earlier wording comes back. */
@Controller
class PutTextBackController {

    private final PutTextBack putBack;

    PutTextBackController(PutTextBack putBack) {
        this.putBack = putBack;
    }

    @PostMapping("/beheer/standaardteksten/terug")
    String putBack(@RequestParam UUID versie, CurrentWorker worker) {
        putBack.handle(versie, worker);
        return "redirect:/beheer/standaardteksten?klaar";
    }
}
