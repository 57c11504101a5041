package nl.handenindewijk.casework.handover;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.ToldResident;
import nl.handenindewijk.casework.ToldResidents;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
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

/** Handing over a load: whose, to whom, and what became of it. */
@Controller
@RequestMapping("/werkbak/overdracht")
class HandOverController {

    private final ShowLoad show;
    private final HandOverLoad handOver;
    private final ToldResidents told;
    private final Workers workers;
    private final Clock clock;

    HandOverController(ShowLoad show, HandOverLoad handOver, ToldResidents told, Workers workers, Clock clock) {
        this.clock = clock;
        this.show = show;
        this.handOver = handOver;
        this.told = told;
        this.workers = workers;
    }

    @GetMapping
    String begin(
            @RequestParam(required = false) @Nullable UUID wie,
            @ModelAttribute("load") HandOverLoadForm form,
            CurrentWorker worker,
            Model model) {
        if (wie == null && worker.leads()) {
            model.addAttribute("owners", show.owners(worker));
            model.addAttribute("me", worker.id());
            return "handover/whose";
        }
        form.setWie(wie == null ? worker.id() : wie);
        return page(form, worker, model);
    }

    @PostMapping
    String handOver(
            @Valid @ModelAttribute("load") HandOverLoadForm form,
            BindingResult errors,
            CurrentWorker worker,
            Model model,
            HttpServletResponse response) {
        var input = form.input();
        if (!errors.hasErrors() && input.chosen().isEmpty()) {
            errors.reject("handover.error.nobody");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, worker, model);
        }
        var done = handOver.handle(input, worker);
        model.addAttribute("done", done);
        model.addAttribute("from", workers.displayNames(List.of(input.from())).getOrDefault(input.from(), ""));
        return told(done.told(), model, "handover/done");
    }

    @GetMapping("/bellen")
    String toPhone(CurrentWorker worker, Model model) {
        return told(told.since(worker, List.of()), model, "handover/to-phone");
    }

    private String told(List<ToldResident> residents, Model model, String template) {
        model.addAttribute(
                "told",
                residents.stream()
                        .collect(Collectors.groupingBy(
                                ToldResident::way, () -> new EnumMap<>(ToldResident.Way.class), Collectors.toList())));
        model.addAttribute(
                "owners",
                workers.displayNames(residents.stream().map(ToldResident::owner).collect(Collectors.toSet())));
        model.addAttribute("zone", DutchTime.ZONE);
        return template;
    }

    private String page(HandOverLoadForm form, CurrentWorker worker, Model model) {
        var from = form.getWie() == null ? worker.id() : form.getWie();
        var view = show.of(from, worker);
        if (form.getSleutel() == null) {
            form.setSleutel(UUID.randomUUID());
        }
        model.addAttribute("v", view);
        model.addAttribute("chosen", form.isFilled() ? form.chosen() : view.proposed());
        model.addAttribute("today", DutchTime.today(clock));
        return "handover/load";
    }
}
