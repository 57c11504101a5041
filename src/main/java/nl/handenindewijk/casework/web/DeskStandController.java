package nl.handenindewijk.casework.web;

import nl.handenindewijk.casework.DeskStand;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For an open desk that asks now and then whether anything changed. */
@Controller
class DeskStandController {

    private final DeskStand stand;

    DeskStandController(DeskStand stand) {
        this.stand = stand;
    }

    @GetMapping("/werkbak/stand")
    ResponseEntity<String> stand(CurrentWorker worker) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(stand.of(worker));
    }
}
