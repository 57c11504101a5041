package nl.handenindewijk.helper;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.folder.Standing;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The room beside a case about the code of the resident and who follows. */
@Component
class HelperRoom {

    private final Folders folders;
    private final Helpers helpers;
    private final HelperAgreements agreements;
    private final Standing.Source standings;

    HelperRoom(Folders folders, Helpers helpers, HelperAgreements agreements, Standing.Source standings) {
        this.folders = folders;
        this.helpers = helpers;
        this.agreements = agreements;
        this.standings = standings;
    }

    Folder open(String typed, CurrentWorker worker) {
        return folders.open(typed, worker);
    }

    /** Not by an emergency: what the person agrees to lasts longer than that. */
    Folder openToAgree(String typed, CurrentWorker worker) {
        var folder = open(typed, worker);
        if (isEmergency(folder, worker)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return folder;
    }

    private boolean isEmergency(Folder folder, CurrentWorker worker) {
        return folders.visibleAmong(List.of(folder.id()), worker).isEmpty();
    }

    ModelAndView page(Folder folder, CurrentWorker worker, HttpStatus status) {
        return new ModelAndView("helper/meekijken", status)
                .addObject("f", folder)
                .addObject(
                        "afzender",
                        standings.of(folder.id()).map(Standing::sender).orElse(Sender.SELF))
                .addObject("volgt", helpers.isFollowed(folder.id()))
                .addObject("meer", agreements.holds(folder.id()))
                .addObject("hoes", AgreementForm.WAYS)
                .addObject("nood", isEmergency(folder, worker))
                .addObject("sleutel", UUID.randomUUID());
    }

    ModelAndView back(Folder folder, String what) {
        return new ModelAndView(
                "redirect:/werkbak/" + folder.reference().value() + "/meekijken" + what, HttpStatus.SEE_OTHER);
    }
}
