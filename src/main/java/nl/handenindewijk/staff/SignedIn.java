package nl.handenindewijk.staff;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is signed in; controllers can as well take a {@link CurrentWorker} as an argument. */
@Component
public class SignedIn {

    /**
     * The worker of this request.
     *
     * @throws AccessDeniedException if nobody is signed in, which the visitor sees as a page that does not exist
     */
    public CurrentWorker worker() {
        return ifAny().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** The worker of this request, empty for residents and for work that the portal does by itself. */
    public Optional<CurrentWorker> ifAny() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffPrincipal principal
                ? Optional.of(principal.worker())
                : Optional.empty();
    }
}
