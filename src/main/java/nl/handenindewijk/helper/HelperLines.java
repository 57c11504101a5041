package nl.handenindewijk.helper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.casework.resident.ResidentLines;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person concerned that somebody follows the question, and where to end that. */
@Component
@Order(60)
class HelperLines implements ResidentLines {

    private final Helpers helpers;
    private final MessageSource messages;

    HelperLines(Helpers helpers, MessageSource messages) {
        this.helpers = helpers;
        this.messages = messages;
    }

    @Override
    public List<Line> of(UUID requestId, Locale locale) {
        return helpers.isFollowed(requestId)
                ? List.of(new Line(
                        text("helper.resident.follows", locale), "meekijken", text("helper.resident.end", locale)))
                : List.of();
    }

    private String text(String key, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, locale));
    }
}
