package nl.handenindewijk.staff.absence;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who of the own teams is away when, and who covers. */
@Controller
@RequestMapping("/werkbak/afwezigheid")
class AbsenceController {

    private static final String AGAIN = "redirect:/werkbak/afwezigheid?klaar";

    private final AbsenceBook book;
    private final SetAbsence set;
    private final EndAbsence end;

    AbsenceController(AbsenceBook book, SetAbsence set, EndAbsence end) {
        this.book = book;
        this.set = set;
        this.end = end;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String klaar,
            @ModelAttribute("absence") AbsenceForm form,
            CurrentWorker worker,
            Model model) {
        model.addAttribute("saved", klaar != null);
        return page(worker, model);
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("absence") AbsenceForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                set.handle(
                        new SetAbsence.Input(
                                form.getWie() == null ? worker.id() : form.getWie(),
                                Objects.requireNonNull(form.getVan()),
                                Objects.requireNonNull(form.getTot()),
                                form.getWaarnemer()),
                        worker);
                return AGAIN;
            } catch (AbsenceRefused refused) {
                errors.rejectValue(refused.field(), refused.messageKey());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(worker, model);
    }

    @PostMapping("/einde")
    String end(@RequestParam(required = false) @Nullable UUID afwezigheid, CurrentWorker worker) {
        if (afwezigheid != null) {
            end.handle(afwezigheid, worker);
        }
        return AGAIN;
    }

    private String page(CurrentWorker worker, Model model) {
        model.addAttribute("planned", book.ofTeams(worker.teamIds()));
        model.addAttribute("colleagues", book.colleagues(worker.teamIds()));
        model.addAttribute("leads", worker.leads());
        model.addAttribute("me", worker.id());
        model.addAttribute("today", book.today());
        return "staff/afwezigheid";
    }
}
