package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.handenindewijk.intake.Answers;
import nl.handenindewijk.intake.OpenDraft;
import nl.handenindewijk.intake.SaveStep;
import nl.handenindewijk.intake.SentReceipt;
import nl.handenindewijk.intake.Step;
import nl.handenindewijk.intake.Token;
import nl.handenindewijk.shared.PortalCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One request of a resident: the draft or receipt its cookie leads to, and its language. */
final class Visit {

    /** Leads to the draft and, after sending, to the receipt; ends with the browser session. */
    static final String COOKIE = "vraag";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Tools tools;
    private @Nullable Token token;
    private @Nullable Answers answers;

    /** What every visit needs. */
    record Tools(OpenDraft drafts, SaveStep saveStep, PortalCookies cookies, LocaleResolver locales) {}

    Visit(HttpServletRequest request, HttpServletResponse response, Tools tools) {
        this.request = request;
        this.response = response;
        this.tools = tools;
        token = tools.cookies().read(request, COOKIE).flatMap(Token::parse).orElse(null);
    }

    @Nullable
    Token token() {
        return token;
    }

    /** The answers so far; none yet for somebody new. */
    Answers answers() {
        if (answers == null) {
            answers = Optional.ofNullable(token)
                    .flatMap(tools.drafts()::answers)
                    .orElseGet(() -> Answers.begin(UUID.randomUUID()));
        }
        return answers;
    }

    /** What was sent lately from this browser. */
    Optional<SentReceipt> receipt() {
        return Optional.ofNullable(token).flatMap(tools.drafts()::receipt);
    }

    /** Saves an answer; a new draft gets a cookie. */
    Answers save(UnaryOperator<Answers> change) {
        var saved = tools.saveStep().save(new SaveStep.Input(token, change));
        leadTo(saved.token());
        answers = saved.answers();
        return saved.answers();
    }

    /** From now on the cookie leads here. */
    void leadTo(Token where) {
        if (!where.equals(token)) {
            token = where;
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    tools.cookies().session(COOKIE, where.value()).toString());
        }
    }

    /** Code of the language of the pages: nl, en, … */
    String language() {
        return RequestContextUtils.getLocale(request).getLanguage();
    }

    /** Changes the language; one the portal does not speak becomes Dutch. */
    void speak(String language) {
        tools.locales().setLocale(request, response, Locale.forLanguageTag(language));
    }

    /** Whether this page was opened from the check page, and leads back to it. */
    boolean returning() {
        return Step.CHECK.code().equals(request.getParameter("terug"));
    }

    /** Says that something is wrong with what was sent (422), also in the title. */
    void refuse(Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("fout", true);
    }
}
