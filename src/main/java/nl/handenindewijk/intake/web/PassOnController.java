package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.handenindewijk.helper.Helpers;
import nl.handenindewijk.intake.PassOn;
import nl.handenindewijk.shared.PortalCookies;
import nl.handenindewijk.shared.TopicsOnOffer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "Vraagt u hulp voor een ander?" On one page; the sender gets a receipt of their own, never that of the person. */
@Controller
@RequestMapping(PassOnController.PATH)
class PassOnController {

    static final String PATH = "/hulp-vragen/voor-een-ander";
    private static final String PAGE = "voor-een-ander";
    private static final String VIEW = "intake/voor-een-ander";

    private final Steps steps;
    private final PassOn passOn;
    private final Helpers helpers;
    private final PassedOnSlip slip;
    private final PortalCookies cookies;
    private final TopicsOnOffer topics;
    private final QuestionsAsked questions;

    PassOnController(
            Steps steps,
            PassOn passOn,
            Helpers helpers,
            PassedOnSlip slip,
            PortalCookies cookies,
            TopicsOnOffer topics,
            QuestionsAsked questions) {
        this.steps = steps;
        this.passOn = passOn;
        this.helpers = helpers;
        this.slip = slip;
        this.cookies = cookies;
        this.topics = topics;
        this.questions = questions;
    }

    @GetMapping
    String show(Visit visit, Model model) {
        model.addAttribute("form", steps.form(PAGE, PassOnForm.class, PassOnForm::of, visit));
        return page(model);
    }

    @PostMapping(params = "taal")
    View speak(@ModelAttribute("form") PassOnForm form, @RequestParam String taal, Visit visit) {
        return steps.speak(PAGE, PATH, form, taal, visit);
    }

    @PostMapping(params = "!taal")
    Object send(
            @Valid @ModelAttribute("form") PassOnForm form,
            BindingResult errors,
            Visit visit,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            visit.refuse(model);
            return page(model);
        }
        var passed = passOn.passOn(form.toInput(visit.language()), visit.token());
        if (passed.isEmpty()) {
            model.addAttribute("nieuweSleutel", UUID.randomUUID());
            visit.refuse(model);
            return page(model);
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.session(PassedOnSlip.COOKIE, slip.seal(passed.get())).toString());
        return new SeeOther(PATH + "/ontvangen");
    }

    /** Later, number and code are the way. */
    @GetMapping("/ontvangen")
    Object receipt(HttpServletRequest request, Model model) {
        var passed = cookies.read(request, PassedOnSlip.COOKIE).flatMap(slip::open);
        if (passed.isEmpty()) {
            return new SeeOther(OwnRequestController.PATH);
        }
        model.addAttribute("pas", helpers.passOf(passed.get().key()).orElse(null));
        model.addAttribute("helpEerst", passed.get().helpFirst());
        return "intake/ander-ontvangen";
    }

    private String page(Model model) {
        model.addAttribute("themas", topics.codes());
        model.addAttribute("vraagKinderen", questions.mayAskAboutChildren());
        model.addAttribute("gevaren", DangerForm.Choice.values());
        model.addAttribute("wegen", PassOnForm.WAYS);
        model.addAttribute("weten", EntryForm.KNOWS);
        model.addAttribute("afzenders", PassOnForm.SENDERS);
        model.addAttribute("noemenKeuzes", EntryForm.NAMING);
        model.addAttribute("terugs", EntryForm.BACK);
        return VIEW;
    }
}
