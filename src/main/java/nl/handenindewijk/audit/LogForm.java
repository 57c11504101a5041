package nl.handenindewijk.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.UUID;
import nl.handenindewijk.casework.event.ReferenceLookup;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What the privacy officer asks for, as typed.
 *
 * @param nummer reference of a request
 * @param medewerker id of a worker
 * @param van first day, as 10-3-2026 or in ISO 8601
 * @param tot last day, likewise
 */
record LogForm(String nummer, String medewerker, String van, String tot) {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    LogForm {
        nummer = strip(nummer);
        medewerker = strip(medewerker);
        van = strip(van);
        tot = strip(tot);
    }

    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Reads it; what cannot be read is an error at its field and does not narrow. */
    LogFilter read(ReferenceLookup references, Errors errors) {
        var from = day(van, "van", errors);
        var to = day(tot, "tot", errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("tot", "audit.error.order");
        }
        return new LogFilter(request(references, errors), worker(errors), from, to);
    }

    private @Nullable UUID request(ReferenceLookup references, Errors errors) {
        if (nummer.isEmpty()) {
            return null;
        }
        var found = PublicReference.parse(nummer).flatMap(references::idOf);
        if (found.isEmpty()) {
            errors.rejectValue("nummer", "audit.error.reference");
        }
        return found.orElse(null);
    }

    private @Nullable UUID worker(Errors errors) {
        try {
            return medewerker.isEmpty() ? null : UUID.fromString(medewerker);
        } catch (IllegalArgumentException e) {
            errors.rejectValue("medewerker", "audit.error.worker");
            return null;
        }
    }

    private static @Nullable LocalDate day(String typed, String field, Errors errors) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed, typed.indexOf('-') == 4 ? DateTimeFormatter.ISO_LOCAL_DATE : DUTCH);
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        errors.rejectValue(field, "audit.error.day");
        return null;
    }
}
