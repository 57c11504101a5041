package nl.handenindewijk.referral;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Standing;
import nl.handenindewijk.casework.resident.ResidentLines;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the resident where they were brought, by which day they hear, and where to stop it. */
@Component
@Order(40)
class ReferralLines implements ResidentLines {

    private final Referrals referrals;
    private final Standing.Source standings;
    private final MessageSource messages;

    ReferralLines(Referrals referrals, Standing.Source standings, MessageSource messages) {
        this.referrals = referrals;
        this.standings = standings;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(UUID requestId, Locale locale) {
        return standings.withDoubles(requestId).stream()
                .flatMap(each -> referrals.of(each).stream())
                .filter(each -> each.state().isRunning())
                .map(each -> line(each, locale))
                .toList();
    }

    private Line line(Referral referral, Locale locale) {
        var day = referral.answerBy().format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        return new Line(
                text("referral.resident." + referral.state(), locale, referral.partner(), day),
                "verwijzing/" + referral.id(),
                text("referral.resident.stop", locale));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, locale));
    }
}
