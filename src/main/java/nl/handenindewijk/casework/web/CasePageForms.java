package nl.handenindewijk.casework.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.AssignChoice;
import nl.handenindewijk.casework.CaseView;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The forms on the page of a case: one that was sent keeps what was typed, the others start from the case. */
final class CasePageForms {

    private CasePageForms() {}

    /** @param choices who could take it, one of whom may be proposed */
    static void addTo(Model model, CaseView view, List<AssignChoice> choices) {
        if (!model.containsAttribute("triage")) {
            var form = new TriageForm();
            form.setNiveau(view.level());
            form.setThema(new LinkedHashSet<>(view.themes()));
            model.addAttribute("triage", form);
        }
        if (!model.containsAttribute("assign")) {
            var form = new AssignForm();
            form.setWie(view.ownerId() == null ? proposed(choices) : view.ownerId());
            model.addAttribute("assign", form);
        }
        if (!model.containsAttribute("contact")) {
            model.addAttribute("contact", new ContactForm());
        }
        if (!model.containsAttribute("safe")) {
            var form = new SafeContactForm();
            form.fillFrom(view.contact());
            model.addAttribute("safe", form);
        }
        if (!model.containsAttribute("handOver")) {
            model.addAttribute("handOver", new HandOverForm());
        }
        if (!model.containsAttribute("close")) {
            model.addAttribute("close", new CloseForm());
        }
        if (!model.containsAttribute("access")) {
            model.addAttribute("access", new AccessForm());
        }
        if (!model.containsAttribute("classify")) {
            var form = new ClassifyForm();
            form.setKwalificatie(view.qualification());
            model.addAttribute("classify", form);
        }
        if (!model.containsAttribute("sign")) {
            model.addAttribute("sign", new SignForm());
        }
        for (var name : Arrays.asList("waitingList", "reopen", "restrict", "start")) {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, new ReasonForm());
            }
        }
        // a fresh state and key for whatever is sent next; typed words stay
        model.asMap().values().stream()
                .filter(CaseForm.class::isInstance)
                .map(CaseForm.class::cast)
                .forEach(form -> {
                    form.setVersion(view.version());
                    form.setSleutel(UUID.randomUUID());
                });
    }

    private static @Nullable UUID proposed(List<AssignChoice> choices) {
        return choices.stream()
                .filter(AssignChoice::proposed)
                .map(choice -> choice.who().id())
                .findFirst()
                .orElse(null);
    }
}
