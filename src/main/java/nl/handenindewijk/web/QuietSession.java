package nl.handenindewijk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What an open page asks by itself (a stream of news, a look whether something changed) is no sign of life of the worker:
 * it reads the session and leaves its idle time running. So a desk left open overnight is signed out all the same.
 */
final class QuietSession extends OncePerRequestFilter {

    /** Runs just before the filter of Spring Session, which it then keeps from running. */
    static final int ORDER = SessionRepositoryFilter.DEFAULT_ORDER - 1;

    private static final String SKIP = SessionRepositoryFilter.class.getName() + ".FILTERED";

    private final SessionRepository<? extends Session> sessions;
    private final CookieSerializer cookie;

    QuietSession(SessionRepository<? extends Session> sessions, CookieSerializer cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isQuiet(request);
    }

    /** Whether the page asks by itself. */
    static boolean isQuiet(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && (request.getHeader("X-Stil") != null || (accept != null && accept.contains("text/event-stream")));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(SKIP, Boolean.TRUE);
        chain.doFilter(new Reading(request), response);
    }

    private final class Reading extends HttpServletRequestWrapper {

        private @Nullable HttpSession session;
        private boolean read;

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (!read) {
                session = cookie.readCookieValues((HttpServletRequest) getRequest()).stream()
                        .map(sessions::findById)
                        .filter(found -> found != null)
                        .findFirst()
                        .<HttpSession>map(found ->
                                new SessionView(found, getServletContext(), () -> sessions.deleteById(found.getId())))
                        .orElse(null);
                read = true;
            }
            return session;
        }

        @Override
        public HttpSession getSession() {
            var existing = getSession(false);
            if (existing == null) {
                throw new IllegalStateException("What a page asks by itself begins no session");
            }
            return existing;
        }
    }
}
