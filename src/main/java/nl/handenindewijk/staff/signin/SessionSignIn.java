package nl.handenindewijk.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.OpenSessions;
import nl.handenindewijk.staff.StaffPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session which account signed in, when and under which stamp, as plain values that any later version of
 * the portal can read. The rest is read afresh at each request, so that a deactivated account is out at once.
 */
@Component
class SessionSignIn implements SecurityContextRepository, OpenSessions {

    /** However busy somebody is, after this they sign in again (ASVS 7.3.2). Idle time is the session's own limit. */
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private static final String WORKER = "worker";
    private static final String SINCE = "since";
    private static final String STAMP = "stamp";

    private final Accounts accounts;
    private final SessionRepository<? extends Session> sessions;
    private final Clock clock;

    SessionSignIn(Accounts accounts, SessionRepository<? extends Session> sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(request);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof StaffPrincipal principal) {
            var session = request.getSession();
            session.setAttribute(WORKER, principal.worker().id().toString());
            session.setAttribute(SINCE, clock.millis());
            session.setAttribute(STAMP, principal.stamp());
        }
    }

    /** The own session stays when its account ends all others. */
    void keepUnder(int stamp, HttpServletRequest request) {
        request.changeSessionId();
        request.getSession().setAttribute(STAMP, stamp);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WORKER) != null;
    }

    private Optional<StaffPrincipal> signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var principal = principalOf(session::getAttribute);
        if (principal.isEmpty()) {
            session.invalidate();
        }
        return principal;
    }

    @Override
    public Optional<CurrentWorker> workerOf(String sessionId) {
        return Optional.<Session>ofNullable(sessions.findById(sessionId))
                .flatMap(session -> principalOf(session::getAttribute))
                .filter(principal -> !principal.mustChangePassword())
                .map(StaffPrincipal::worker)
                .filter(CurrentWorker::atDesk);
    }

    private Optional<StaffPrincipal> principalOf(Function<String, @Nullable Object> attributes) {
        if (attributes.apply(WORKER) instanceof String id
                && attributes.apply(SINCE) instanceof Long since
                && attributes.apply(STAMP) instanceof Integer stamp
                && clock.millis() - since < LONGEST_SESSION.toMillis()) {
            return accounts.byId(UUID.fromString(id)).filter(principal -> principal.stamp() == stamp);
        }
        return Optional.empty();
    }

    private final class OnDemand implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean empty;

        OnDemand(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                var principal = signedIn(request);
                empty = principal.isEmpty();
                context = principal.map(SessionSignIn::contextOf).orElseGet(SecurityContextHolder::createEmptyContext);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            get();
            return empty;
        }
    }

    private static SecurityContext contextOf(StaffPrincipal principal) {
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }
}
