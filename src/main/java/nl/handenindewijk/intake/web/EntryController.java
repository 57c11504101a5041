package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.helper.Helpers;
import nl.handenindewijk.intake.Answers;
import nl.handenindewijk.intake.EnterForSomebody;
import nl.handenindewijk.intake.Entry;
import nl.handenindewijk.intake.OpenEntryReceipt;
import nl.handenindewijk.intake.own.OwnQuestions;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A worker files a question for somebody at the telephone, at the desk or on paper. */
@Controller
@RequestMapping("/werkbak/nieuw")
class EntryController {

    private final EnterForSomebody enter;
    private final OpenEntryReceipt receipts;
    private final OwnQuestions own;
    private final Helpers helpers;
    private final Clock clock;

    EntryController(EnterForSomebody enter, OpenEntryReceipt receipts, OwnQuestions own, Helpers helpers, Clock clock) {
        this.enter = enter;
        this.receipts = receipts;
        this.own = own;
        this.helpers = helpers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK)
                .addObject("form", ShortForm.of(Answers.begin(UUID.randomUUID())))
                .addObject("invoer", EntryForm.empty(DutchTime.today(clock)));
    }

    @PostMapping
    ModelAndView send(
            @Valid @ModelAttribute("form") ShortForm form,
            BindingResult problems,
            @ModelAttribute("invoer") EntryForm entry,
            BindingResult entryProblems,
            CurrentWorker worker,
            HttpSession session) {
        entry.check(entryProblems, DutchTime.today(clock));
        ReceiptBy.check(entry, form.kanaal(), entryProblems);
        if (!problems.hasErrors() && form.lacksAddress()) {
            problems.rejectValue("kanaal", "intake.error.kanaal.adres");
        }
        if (entry.wantsToBeUnknown() && form.comesBack()) {
            problems.rejectValue("kanaal", "entry.error.onbekend");
        }
        if (problems.hasErrors() || entryProblems.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var filed = enter.enter(
                new Entry(
                        form.toAnswers().withOwn(own.clean(form.eigen())),
                        entry.door().orElseThrow(),
                        entry.sender().orElseThrow(),
                        String.valueOf(entry.spreekt()),
                        entry.detail(),
                        entry.words(),
                        entry.mayFollow(),
                        entry.earlierThan(DutchTime.today(clock)).orElse(null)),
                worker);
        if (filed.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("form", form.withKey(UUID.randomUUID()))
                    .addObject("al", true);
        }
        LastEntry.of(form.submissionKey(), entry).keep(session);
        return new ModelAndView("redirect:/werkbak/nieuw/bon", HttpStatus.SEE_OTHER);
    }

    /** To print and hand over. Who passed a worry on gets a number and code of their own: the question is not theirs. */
    @GetMapping("/bon")
    ModelAndView receipt(HttpSession session) {
        var last = LastEntry.of(session).orElse(null);
        var sent = last == null ? null : receipts.find(last.key()).orElse(null);
        if (sent == null || last == null) {
            return new ModelAndView("redirect:/werkbak/nieuw", HttpStatus.SEE_OTHER);
        }
        return new ModelAndView("intake/bon")
                .addObject("bon", ReceiptView.of(sent))
                .addObject("last", last)
                .addObject("laat", sent.receipt().contactBy().isBefore(DutchTime.today(clock)))
                .addObject("pas", helpers.passOf(last.key()).orElse(null));
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("intake/nieuw", status)
                .addObject("themas", Theme.values())
                .addObject("gevaren", DangerForm.Choice.values())
                .addObject("adressen", PlaceForm.Choice.values())
                .addObject("kanalen", ReachForm.CHOICES)
                .addObject("deuren", EntryForm.DOORS)
                .addObject("afzenders", EntryForm.SENDERS)
                .addObject("weten", EntryForm.KNOWS)
                .addObject("terugs", EntryForm.BACK)
                .addObject("namen", EntryForm.NAMING)
                .addObject("bonnen", ReceiptBy.values())
                .addObject("talen", EntryForm.LANGUAGES)
                .addObject("eigenVragen", own.all());
    }
}
