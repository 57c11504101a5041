package nl.handenindewijk.casework.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.handenindewijk.terms.TermsBook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The days on which a next try or appointment can be, to choose from. A list and not a date field: the browser would
 * show that in its own language and take four stops of the keyboard for it, and no weekend or holiday can slip in.
 */
@Component("contactDays")
public class ContactDays {

    private static final int WORKING_DAYS = 30;

    private final TermsBook book;

    ContactDays(TermsBook book) {
        this.book = book;
    }

    /** Today and the working days after it: ISO date and the day in words. */
    public Map<String, String> from(LocalDate today) {
        var words = DateTimeFormatter.ofPattern("EEEE d MMMM", LocaleContextHolder.getLocale());
        var calendar = book.now().calendar();
        var days = new LinkedHashMap<String, String>();
        Stream.iterate(today, calendar::nextWorkingDay)
                .limit(WORKING_DAYS + 1L)
                .forEach(day -> days.put(day.toString(), day.format(words)));
        return days;
    }
}
