package nl.handenindewijk.helper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.casework.resident.ResidentLines;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person concerned that somebody follows the question, what they see, and where to change that. */
@Component
@Order(60)
class HelperLines implements ResidentLines {

    private final Helpers helpers;
    private final HelperAgreements agreements;
    private final MessageSource messages;

    HelperLines(Helpers helpers, HelperAgreements agreements, MessageSource messages) {
        this.helpers = helpers;
        this.agreements = agreements;
        this.messages = messages;
    }

    @Override
    public List<Line> of(UUID requestId, Locale locale) {
        if (!helpers.isFollowed(requestId)) {
            return List.of();
        }
        var what = agreements.holds(requestId) ? "helper.resident.follows.more" : "helper.resident.follows";
        return List.of(new Line(text(what, locale), "meekijken", text("helper.resident.end", locale)));
    }

    private String text(String key, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, locale));
    }
}
