package nl.handenindewijk.referral.web;

import java.time.Clock;
import nl.handenindewijk.referral.ListReferrals;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of referrals that are not over; a lead starts with those of the team. */
@Controller
class OwnReferralsController {

    private static final String TEAM = "team";

    private final ListReferrals referrals;
    private final Clock clock;

    OwnReferralsController(ListReferrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    @GetMapping("/werkbak/verwijzingen")
    ModelAndView show(@RequestParam(required = false) @Nullable String van, CurrentWorker worker) {
        boolean team = van == null ? worker.leads() : TEAM.equals(van);
        return new ModelAndView("referral/mijn-verwijzingen")
                .addObject("team", team)
                .addObject("view", referrals.of(team, worker))
                .addObject("vandaag", DutchTime.today(clock))
                .addObject("zone", DutchTime.ZONE);
    }
}
