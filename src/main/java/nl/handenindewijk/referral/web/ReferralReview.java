package nl.handenindewijk.referral.web;

import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.referral.ShareableData;
import nl.handenindewijk.referral.Shared;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page between choosing and sending: what would be shared, to be read to the resident. */
@Component
class ReferralReview {

    private final ShareableData data;
    private final ConsentText consent;

    ReferralReview(ShareableData data, ConsentText consent) {
        this.data = data;
        this.consent = consent;
    }

    /** Null for a cold referral, which shares nothing. */
    @Nullable
    Shared shared(Folder folder, ReferralForm form) {
        return form.isWarm() ? data.choose(folder, form.data(), form.words()) : null;
    }

    ModelAndView show(Folder folder, Service service, ReferralForm form, HttpStatus status) {
        var shared = shared(folder, form);
        var text = shared == null ? null : consent.of(service, shared);
        return new ModelAndView("referral/nakijken", status)
                .addObject("f", folder)
                .addObject("dienst", service)
                .addObject("tekst", text)
                .addObject("getoond", text == null ? "" : consent.mark(text))
                .addObject("onbereikbaar", form.isWarm() && !form.givesAWay())
                .addObject("wijzen", ReferralForm.Agreed.values());
    }
}
