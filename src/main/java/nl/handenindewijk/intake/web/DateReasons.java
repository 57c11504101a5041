package nl.handenindewijk.intake.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.resident.ExplainDates;
import nl.handenindewijk.terms.ReasonText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The answer to "waarom deze datum?" in simple words. */
@Component
class DateReasons {

    private final ExplainDates casework;
    private final ReasonText texts;

    DateReasons(ExplainDates casework, ReasonText texts) {
        this.casework = casework;
        this.texts = texts;
    }

    /** Sentences by date; a date without an explanation is left out, also one that has moved since the page was made. */
    Map<LocalDate, List<String>> of(UUID requestId) {
        var locale = LocaleContextHolder.getLocale();
        var byDate = new HashMap<LocalDate, List<String>>();
        for (var date : casework.of(requestId)) {
            byDate.putIfAbsent(date.due(), texts.forResident(date.reasons(), locale));
        }
        return byDate;
    }
}
