package nl.handenindewijk.agenda;

import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets a worker put the own appointments in a calendar elsewhere, and take them out again. */
@Controller
@RequestMapping("/werkbak/agenda")
class OwnFeedController {

    private final Feeds feeds;
    private final RenewFeed renew;
    private final RevokeFeed revoke;

    OwnFeedController(Feeds feeds, RenewFeed renew, RevokeFeed revoke) {
        this.feeds = feeds;
        this.renew = renew;
        this.revoke = revoke;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) @Nullable String gestopt, CurrentWorker worker) {
        return page(worker).addObject("stopped", gestopt != null);
    }

    /** Shows the address in the answer itself: it is nowhere to be read later. The same form sent again shows it again. */
    @PostMapping
    ModelAndView renew(@RequestParam(required = false) @Nullable UUID sleutel, CurrentWorker worker) {
        var token = renew.handle(sleutel == null ? UUID.randomUUID() : sleutel, worker);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(FeedController.PATH)
                .path(token)
                .toUriString();
        return page(worker).addObject("address", address);
    }

    @PostMapping("/stoppen")
    ModelAndView revoke(CurrentWorker worker) {
        revoke.handle(worker);
        return new ModelAndView("redirect:/werkbak/agenda?gestopt", HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(CurrentWorker worker) {
        return new ModelAndView("agenda/koppeling")
                .addObject(
                        "madeAt",
                        feeds.madeAt(worker.id())
                                .map(at -> at.atZone(DutchTime.ZONE))
                                .orElse(null))
                .addObject("sleutel", UUID.randomUUID());
    }
}
