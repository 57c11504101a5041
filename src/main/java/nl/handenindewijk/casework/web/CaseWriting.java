package nl.handenindewijk.casework.web;

import java.time.Clock;
import java.time.LocalTime;
import nl.handenindewijk.casework.CaseDrafts;
import nl.handenindewijk.casework.CaseView;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a case offers to whoever writes and reads: drafts that were kept, standard texts, a part of the timeline. */
@Component
class CaseWriting {

    static final String FILTER = "timelineFilter";

    private final CaseDrafts drafts;
    private final CasePhrases phrases;
    private final Clock clock;

    CaseWriting(CaseDrafts drafts, CasePhrases phrases, Clock clock) {
        this.drafts = drafts;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** Forms that were sent just now keep what was sent; a draft fills the others, and says so. */
    void addTo(Model model, CaseView view, CurrentWorker worker) {
        var kept = drafts.of(view.reference(), worker);
        var draft = kept.get("schrijven");
        if (!model.containsAttribute("write")) {
            var form = new WriteForm();
            form.setSoort(WriteForm.Kind.of(draft == null ? null : draft.chosen()));
            if (draft != null) {
                form.setTekst(draft.text());
                model.addAttribute("writeDraft", draft);
            }
            model.addAttribute("write", form);
        }
        var contactDraft = kept.get("contact");
        if (!model.containsAttribute("contact") && contactDraft != null) {
            var form = new ContactForm();
            form.setContactNotitie(contactDraft.text());
            model.addAttribute("contact", form);
            model.addAttribute("contactDraft", contactDraft);
        }
        model.addAttribute("reach", Reach.of(view, LocalTime.ofInstant(clock.instant(), DutchTime.ZONE)));
        phrases.addTo(model, view);
        var filter = model.getAttribute(FILTER) instanceof TimelineFilter chosen ? chosen : TimelineFilter.ALLES;
        model.addAttribute(FILTER, filter);
        model.addAttribute("timelineFilters", TimelineFilter.values());
        model.addAttribute("timeline", filter.of(view.timeline()));
    }
}
