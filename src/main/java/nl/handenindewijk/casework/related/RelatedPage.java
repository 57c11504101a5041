package nl.handenindewijk.casework.related;

import jakarta.servlet.http.HttpServletResponse;
import nl.handenindewijk.casework.CaseNotFound;
import nl.handenindewijk.casework.Refusal;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the actions on this page have in common: what succeeds redirects, what cannot be comes back as it was typed. */
@Component
class RelatedPage {

    private final Folders folders;
    private final ShowRelated related;

    RelatedPage(Folders folders, ShowRelated related) {
        this.folders = folders;
        this.related = related;
    }

    /** @throws CaseNotFound if there is no such case for this worker */
    Folder open(String reference, CurrentWorker worker) {
        return folders.open(reference, worker);
    }

    String act(
            Folder here,
            CurrentWorker worker,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            Runnable action) {
        if (!errors.hasErrors()) {
            try {
                action.run();
                return "redirect:/werkbak/" + here.reference().value() + "/verwant?klaar";
            } catch (Refusal refused) {
                errors.reject("refusal." + refused.reason());
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException meanwhile) {
                errors.reject("related.error.meanwhile");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(here, worker, model);
    }

    String show(Folder here, CurrentWorker worker, Model model) {
        model.addAttribute("here", here);
        model.addAttribute("v", related.of(here.id(), worker));
        model.addAttribute("kinds", LinkKind.values());
        model.addAttribute("zone", DutchTime.ZONE);
        return "related/related";
    }
}
