package nl.handenindewijk.intake.web;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.handenindewijk.intake.Answers;
import nl.handenindewijk.intake.Step;
import nl.handenindewijk.intake.Unfinished;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** What all question pages do alike: keep the order, show the answer again, save it and go on. */
@Component
class Steps {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Shows a question with the answer it already has; one that comes too early leads to the first without answer. */
    <F> Object show(Step step, Class<F> type, Function<Answers, F> form, Visit visit, Model model) {
        var missing = visit.answers().firstMissing();
        if (missing.earlier(step) != step) {
            return new SeeOther(missing.path());
        }
        model.addAttribute("form", form(step.code(), type, form, visit));
        return page(step, false, visit, model);
    }

    /** Shows a question again with what is wrong. */
    String again(Step step, Visit visit, Model model) {
        visit.refuse(model);
        return page(step, true, visit, model);
    }

    /** Changes the language and keeps what was typed, right or wrong. */
    View speak(Step step, Object form, String language, Visit visit) {
        return speak(step.code(), path(step, visit), form, language, visit);
    }

    View speak(String page, String path, Object form, String language, Visit visit) {
        visit.save(answers -> answers.withUnfinished(new Unfinished(page, JSON.writeValueAsString(form))));
        visit.speak(language);
        return new SeeOther(path);
    }

    /** Saves an answer and goes on: to the next question, to the check page, or to what is still missing. */
    View next(Step step, UnaryOperator<Answers> answer, Visit visit) {
        return new SeeOther(after(step, visit.save(answer), visit).path());
    }

    /** The page after this one. */
    Step after(Step step, Answers answers, Visit visit) {
        var wanted = visit.returning() ? Step.CHECK : step.next();
        return wanted.earlier(answers.firstMissing());
    }

    /** What was typed on this page and not judged yet, or else the answer it has. */
    <F> F form(String page, Class<F> type, Function<Answers, F> form, Visit visit) {
        var unfinished = visit.answers().unfinished();
        if (unfinished != null && unfinished.page().equals(page)) {
            return JSON.readValue(unfinished.form(), type);
        }
        return form.apply(visit.answers());
    }

    /** The address of a question, on the way back to the check page or not. */
    String path(Step step, Visit visit) {
        return step.path() + (visit.returning() ? "?terug=" + Step.CHECK.code() : "");
    }

    private static String page(Step step, boolean wrong, Visit visit, Model model) {
        model.addAttribute("stap", new StepPage(step, visit.returning(), wrong));
        return "intake/" + step.code();
    }
}
