package nl.handenindewijk.staff.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.staff.StaffPrincipal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Where an attempt to sign in leads: to the page that was wanted, or back to the form. */
@Component
class AfterSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** Request attribute with the {@link AuthenticationException}. */
    static final String FAILURE = "signInFailure";

    private final RequestCache wanted;

    AfterSignIn(RequestCache wanted) {
        this.wanted = wanted;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var principal = (StaffPrincipal) Objects.requireNonNull(authentication.getPrincipal());
        var saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        response.sendRedirect(
                saved != null && mayGo(principal, saved.getRedirectUrl()) ? saved.getRedirectUrl() : home(principal));
    }

    private static boolean mayGo(StaffPrincipal principal, String path) {
        return !principal.mustChangePassword() && path.startsWith("/werkbak") == atDesk(principal.worker());
    }

    /** The first page of an account. */
    static String home(StaffPrincipal principal) {
        if (principal.mustChangePassword()) {
            return "/mijn-account/wachtwoord";
        }
        var worker = principal.worker();
        if (atDesk(worker)) {
            return "/werkbak";
        }
        return worker.is(Role.ADMIN) ? "/beheer" : "/beheer/inzage";
    }

    private static boolean atDesk(CurrentWorker worker) {
        return worker.is(Role.WORKER) || worker.leads();
    }

    /** No redirect: the address stays the same, and the status says to tools what the page says to people. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        request.setAttribute(FAILURE, failure);
        if (failure instanceof TooManyAttempts tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(tooMany.remaining().toSeconds()));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        request.getRequestDispatcher("/inloggen").forward(request, response);
    }
}
