package nl.handenindewijk.referral;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.casework.resident.ResidentLines;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the resident where they were brought, and by which day they hear. */
@Component
@Order(40)
class ReferralLines implements ResidentLines {

    private final Referrals referrals;
    private final MessageSource messages;

    ReferralLines(Referrals referrals, MessageSource messages) {
        this.referrals = referrals;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(UUID requestId, Locale locale) {
        return referrals.of(requestId).stream()
                .filter(each -> each.state().isRunning())
                .map(each -> Line.telling(sentence(each, locale)))
                .toList();
    }

    private String sentence(Referral referral, Locale locale) {
        var day = referral.answerBy().format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        return Objects.requireNonNull(messages.getMessage(
                "referral.resident." + referral.state(), new Object[] {referral.partner(), day}, locale));
    }
}
