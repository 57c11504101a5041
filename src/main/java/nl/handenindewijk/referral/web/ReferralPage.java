package nl.handenindewijk.referral.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.ServiceFilter;
import nl.handenindewijk.referral.Datum;
import nl.handenindewijk.referral.OpenReferral;
import nl.handenindewijk.referral.Referral;
import nl.handenindewijk.referral.ShareableData;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The room of referrals beside a case. */
@Component
class ReferralPage {

    private static final int MOST = 8;
    private static final int LONGEST = 200;

    private final Folders folders;
    private final FindServices services;
    private final OpenReferral referrals;
    private final ShareableData data;
    private final Workers workers;
    private final Clock clock;

    ReferralPage(
            Folders folders,
            FindServices services,
            OpenReferral referrals,
            ShareableData data,
            Workers workers,
            Clock clock) {
        this.folders = folders;
        this.services = services;
        this.referrals = referrals;
        this.data = data;
        this.workers = workers;
        this.clock = clock;
    }

    Folder open(String typed, CurrentWorker worker) {
        return folders.open(typed, worker);
    }

    /** Only those that take people in now. */
    @Nullable
    Service service(@Nullable UUID id) {
        return id == null ? null : services.find(id).filter(Service::isOpen).orElse(null);
    }

    /** @param words looked for; without any the proposals stand there */
    ModelAndView show(Folder folder, HttpStatus status, String words, @Nullable UUID chosen) {
        var typed = words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
        var today = DutchTime.today(clock);
        return new ModelAndView("referral/doorverwijzen", status)
                .addObject("f", folder)
                .addObject("q", typed)
                .addObject("keuze", choice(folder, typed, chosen))
                .addObject("gegevens", data.of(folder))
                .addObject("data", Datum.values())
                .addObject("soorten", Referral.Kind.values())
                .addObject("eerder", referrals.of(folder))
                .addObject("namen", workers.allDisplayNames())
                .addObject("vandaag", today)
                .addObject("zone", DutchTime.ZONE);
    }

    private List<Service> choice(Folder folder, String words, @Nullable UUID chosen) {
        var found = words.isEmpty()
                ? services.proposals(folder.themes(), folder.districtCode(), folder.language(), MOST)
                : services.page(new ServiceFilter(null, null, null, null, words, null, null), null).items().stream()
                        .filter(Service::isOpen)
                        .limit(MOST)
                        .toList();
        var kept = service(chosen);
        return kept == null || found.contains(kept)
                ? found
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(kept), found.stream())
                        .toList();
    }
}
