package nl.handenindewijk.casework.closing;

import java.util.function.Supplier;
import nl.handenindewijk.casework.ClosingProposals;
import nl.handenindewijk.casework.DecideClosing;
import nl.handenindewijk.casework.Refusal;
import nl.handenindewijk.casework.StaleVersion;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A worker looks at the proposal of a colleague to close, agrees or says why not. */
@Controller
@RequestMapping("/werkbak/{reference}/" + ClosingTab.PATH)
class ClosingController {

    private final Folders folders;
    private final ClosingProposals proposals;
    private final DecideClosing decide;
    private final Workers workers;

    ClosingController(Folders folders, ClosingProposals proposals, DecideClosing decide, Workers workers) {
        this.folders = folders;
        this.proposals = proposals;
        this.decide = decide;
        this.workers = workers;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, CurrentWorker worker) {
        return page(open(reference, worker), worker, HttpStatus.OK).addObject("form", ClosingForm.empty());
    }

    @PostMapping("/akkoord")
    ModelAndView agree(
            @PathVariable String reference,
            @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = open(reference, worker);
        return act(folder, worker, errors, () -> decide.handle(form.yes(folder), worker));
    }

    @PostMapping("/niet")
    ModelAndView disagree(
            @PathVariable String reference,
            @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            CurrentWorker worker) {
        var folder = open(reference, worker);
        form.check(errors);
        if (errors.hasErrors()) {
            return page(folder, worker, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return act(folder, worker, errors, () -> decide.handle(form.no(folder), worker));
    }

    private ModelAndView act(Folder folder, CurrentWorker worker, BindingResult errors, Supplier<Boolean> action) {
        try {
            boolean done = action.get();
            return new ModelAndView(
                    "redirect:/werkbak/" + folder.reference().value()
                            + (done ? "?klaar=afsluiten" : "/" + ClosingTab.PATH),
                    HttpStatus.SEE_OTHER);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException colleagueWasFirst) {
            return new ModelAndView("redirect:/werkbak/" + folder.reference().value(), HttpStatus.SEE_OTHER);
        } catch (StaleVersion changed) {
            errors.reject("closing.changed");
            return page(folder, worker, HttpStatus.CONFLICT);
        } catch (Refusal refused) {
            errors.reject("refusal." + refused.reason());
            return page(folder, worker, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(Folder folder, CurrentWorker worker, HttpStatus status) {
        var proposal = proposals.of(folder.id()).orElse(null);
        return new ModelAndView("closing/tweede", status)
                .addObject("f", folder)
                .addObject("voorstel", proposal)
                .addObject("zelf", proposal != null && proposal.by().equals(worker.id()))
                .addObject("wie", proposal == null ? "" : workers.displayName(proposal.by()))
                .addObject("zone", DutchTime.ZONE);
    }

    private Folder open(String reference, CurrentWorker worker) {
        return folders.open(
                PublicReference.parse(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                worker);
    }
}
