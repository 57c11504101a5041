package nl.handenindewijk.intake.own;

import java.util.Optional;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a resident answered to the municipality's own questions, beside the case. */
@Controller
class OwnAnswersController {

    private final Folders folders;
    private final OwnAnswers answers;

    OwnAnswersController(Folders folders, OwnAnswers answers) {
        this.folders = folders;
        this.answers = answers;
    }

    @GetMapping("/werkbak/{reference}/antwoorden")
    String show(@PathVariable String reference, CurrentWorker worker, Model model) {
        var folder = folders.open(
                PublicReference.parse(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                worker);
        model.addAttribute("folder", folder);
        model.addAttribute("antwoorden", answers.of(folder.id()));
        return "intake/antwoorden";
    }

    /** Only where there is something to read. */
    @Configuration(proxyBeanMethods = false)
    static class Tabs {

        @Bean
        @Order(45)
        FolderTab ownAnswersTab(OwnAnswers answers) {
            return (folder, worker) -> {
                long count = answers.count(folder.id());
                return count == 0
                        ? Optional.empty()
                        : Optional.of(new FolderTab.Tab("intake.own.tab", "antwoorden", count, false));
            };
        }
    }
}
