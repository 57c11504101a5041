package nl.handenindewijk.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.handenindewijk.casework.views.RemoveView;
import nl.handenindewijk.casework.views.SaveView;
import nl.handenindewijk.casework.views.StartView;
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

/** Views of the desk: kept, chosen to open with, taken away. */
@Controller
@RequestMapping("/werkbak/weergaven")
class DeskViewController {

    private static final String PAGE = "casework/views";

    private final DeskViews views;
    private final SaveView save;
    private final StartView start;
    private final RemoveView remove;

    DeskViewController(DeskViews views, SaveView save, StartView start, RemoveView remove) {
        this.views = views;
        this.save = save;
        this.start = start;
        this.remove = remove;
    }

    @GetMapping
    String show(DeskParams params, CurrentWorker worker, Model model) {
        views.addTo(model, params, worker);
        return PAGE;
    }

    @PostMapping
    String save(
            DeskParams params,
            @Valid @ModelAttribute("view") ViewForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response) {
        var codes = params.codes();
        if (!errors.hasErrors()) {
            var name = String.valueOf(form.getWeergaveNaam()).strip();
            if (save.handle(new SaveView.Input(name, codes, form.getVoorTeam(), form.isOpenen()), worker)) {
                return "redirect:/werkbak?" + (codes.isEmpty() ? "weergave=alles" : codes);
            }
            errors.reject("views.error.many");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("params", params);
        model.addAttribute("retry", true);
        views.addTo(model, params, worker);
        return PAGE;
    }

    @PostMapping("/openen")
    String start(@RequestParam(required = false) @Nullable UUID weergave, CurrentWorker worker) {
        start.handle(weergave, worker);
        return "redirect:/werkbak/weergaven";
    }

    @PostMapping("/weg")
    String remove(@RequestParam UUID weergave, CurrentWorker worker) {
        remove.handle(weergave, worker);
        return "redirect:/werkbak/weergaven";
    }
}
