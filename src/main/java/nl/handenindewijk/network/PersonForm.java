package nl.handenindewijk.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A person as it was typed.
 *
 * @param id null for somebody new
 * @param gezien version that it was filled from
 * @param vertellen what may be told
 * @param afgesproken who said so
 * @param datum ISO date
 * @param sleutel made with the form
 */
record PersonForm(
        @Nullable UUID id,
        @Nullable Long gezien,
        @Nullable String naam,
        @Nullable String relatie,
        @Nullable String telefoon,
        @Nullable String vertellen,
        @Nullable String afgesproken,

        @Nullable String datum,

        @Nullable Boolean mantelzorger,
        @Nullable UUID sleutel) {

    private static final int SHORT = 200;
    private static final int LONG = 1000;
    private static final int ISO_DATE = 10;

    static PersonForm empty(LocalDate today) {
        return new PersonForm(null, -1L, "", "", "", "", "", today.toString(), false, UUID.randomUUID());
    }

    static PersonForm of(People.Stored stored, LocalDate today) {
        var p = stored.person();
        return new PersonForm(
                stored.id(),
                stored.version(),
                p.name(),
                p.relation(),
                p.phone(),
                p.mayKnow(),
                p.agreedWith(),
                (p.agreedOn() == null ? today : p.agreedOn()).toString(),
                p.carer(),
                UUID.randomUUID());
    }

    /** The same input, from what is stored now. */
    PersonForm onTopOf(long seen) {
        return new PersonForm(
                id, seen, naam, relatie, telefoon, vertellen, afgesproken, datum, mantelzorger, UUID.randomUUID());
    }

    void check(Errors errors, LocalDate today) {
        needed(errors, "naam", naam);
        needed(errors, "relatie", relatie);
        tooLong(errors, "telefoon", telefoon, SHORT);
        tooLong(errors, "vertellen", vertellen, LONG);
        tooLong(errors, "afgesproken", afgesproken, SHORT);
        if (text(telefoon) != null && !String.valueOf(telefoon).matches("[+0-9][0-9 ()./-]{1,30}")) {
            errors.rejectValue("telefoon", "network.error.telefoon");
        }
        if (text(vertellen) != null && text(afgesproken) == null) {
            errors.rejectValue("afgesproken", "network.error.afgesproken");
        }
        if (text(vertellen) != null && day().filter(day -> !day.isAfter(today)).isEmpty()) {
            errors.rejectValue("datum", "network.error.datum");
        }
    }

    /** Only after {@link #check} found nothing. */
    Person toPerson() {
        var told = text(vertellen);
        return new Person(
                String.valueOf(text(naam)),
                String.valueOf(text(relatie)),
                text(telefoon),
                told,
                told == null ? null : text(afgesproken),
                told == null ? null : day().orElse(null),
                Boolean.TRUE.equals(mantelzorger));
    }

    private Optional<LocalDate> day() {
        try {
            return datum == null || datum.length() != ISO_DATE ? Optional.empty() : Optional.of(LocalDate.parse(datum));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    long seen() {
        return gezien == null ? -1 : gezien;
    }

    UUID key() {
        return sleutel == null ? UUID.randomUUID() : sleutel;
    }

    private static void needed(Errors errors, String field, @Nullable String typed) {
        if (text(typed) == null) {
            errors.rejectValue(field, "network.error." + field);
        }
        tooLong(errors, field, typed, SHORT);
    }

    private static void tooLong(Errors errors, String field, @Nullable String typed, int longest) {
        if (typed != null && typed.strip().length() > longest) {
            errors.rejectValue(field, "network.error.lang", new Object[] {longest}, null);
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
