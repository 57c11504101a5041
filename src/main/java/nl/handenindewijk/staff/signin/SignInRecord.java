package nl.handenindewijk.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.staff.StaffPrincipal;
import nl.handenindewijk.staff.event.SignInFailed;
import nl.handenindewijk.staff.event.SignInSucceeded;
import nl.handenindewijk.staff.event.SignedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the rest of the portal, in a transaction of its own, who came and went; if that fails, nobody is let in. */
@Component
class SignInRecord implements LogoutHandler {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInRecord(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void succeeded(UUID workerId) {
        events.publishEvent(new SignInSucceeded(workerId, clock.instant()));
    }

    @Transactional
    public void failed(@Nullable UUID workerId) {
        events.publishEvent(new SignInFailed(workerId, clock.instant()));
    }

    @Override
    @Transactional
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof StaffPrincipal principal) {
            events.publishEvent(new SignedOut(principal.worker().id(), clock.instant()));
        }
    }
}
