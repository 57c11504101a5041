package nl.handenindewijk.casework;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.resident.SafeMail;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mail goes only where the resident said it may; without an explicit yes nothing is sent (F4). */
@Component
class SafeMailRule implements SafeMail {

    private static final String CHOSE_MAIL =
            "select 1 from casework_timeline where request_id = :id and kind = 'ENTERED_BY_STAFF'"
                    + " and detail ->> 'receipt' = 'MAIL'";

    private final Cases cases;
    private final JdbcClient database;

    SafeMailRule(Cases cases, JdbcClient database) {
        this.cases = cases;
        this.database = database;
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

    @Override
    @Transactional(readOnly = true)
    public Optional<Recipient> forReceipt(UUID requestId) {
        var filedByThemselves = cases.byId(requestId)
                .map(HelpRequest::origin)
                .filter(origin -> origin.sender() == Sender.SELF)
                .filter(origin -> origin.channel() == Channel.ONLINE || choseMail(requestId));
        return filedByThemselves.flatMap(origin -> forNeutralNotice(requestId));
    }

    private boolean choseMail(UUID requestId) {
        return database.sql(CHOSE_MAIL)
                .param("id", requestId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
