package nl.handenindewijk.casework.web;

import nl.handenindewijk.casework.CaseDrafts;
import nl.handenindewijk.casework.Refusal;
import nl.handenindewijk.casework.StaleVersion;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What every action on a case has in common on the web: a form with errors comes back as 422, one that is older than the
 * case as 409, both with everything that was typed; what succeeds redirects to the case.
 */
@Component
class CaseActions {

    private final CasePage page;
    private final CaseDrafts drafts;

    CaseActions(CasePage page, CaseDrafts drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    /** @param anchor id of the part of the page where the form stands */
    String act(
            PublicReference reference,
            CurrentWorker worker,
            BindingResult errors,
            Model model,
            String anchor,
            Runnable action) {
        if (!errors.hasErrors()) {
            try {
                action.run();
                if (CaseDrafts.FORMS.contains(anchor)) {
                    drafts.drop(reference, worker, anchor);
                }
                return "redirect:/werkbak/" + reference.value() + "?klaar=" + anchor + "#" + anchor;
            } catch (Refusal refused) {
                errors.reject("refusal." + refused.reason());
            } catch (StaleVersion | OptimisticLockingFailureException stale) {
                return again(reference, worker, errors, model, anchor, HttpStatus.CONFLICT);
            }
        }
        return again(reference, worker, errors, model, anchor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String again(
            PublicReference reference,
            CurrentWorker worker,
            BindingResult errors,
            Model model,
            String anchor,
            HttpStatus status) {
        model.addAttribute("failed", anchor);
        model.addAttribute("failedForm", errors.getObjectName());
        model.addAttribute("conflict", status == HttpStatus.CONFLICT);
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null) {
            request.getResponse().setStatus(status.value());
        }
        return page.show(reference, worker, model);
    }
}
