package nl.handenindewijk.casework;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.resident.SafeMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mail goes only where the resident said it may; without an explicit yes nothing is sent (F4). */
@Component
class SafeMailRule implements SafeMail {

    private final Cases cases;

    SafeMailRule(Cases cases) {
        this.cases = cases;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Recipient> forNeutralNotice(UUID requestId) {
        return cases.byId(requestId).flatMap(request -> {
            var preferences = request.contact().preferences();
            var email = preferences.email();
            return email == null || !preferences.allowsMail()
                    ? Optional.empty()
                    : Optional.of(new Recipient(email, request.origin().language()));
        });
    }
}
