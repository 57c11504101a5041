package nl.handenindewijk.directory.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.Organisation;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.ServiceStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A service as it was typed.
 *
 * @param id null for a new one
 * @param sleutel made with the form; becomes the id of a new one, so that the same form sent twice adds one
 * @param gezien version that it was filled from
 * @param uren hours of Monday to Sunday
 * @param plaatsen see {@link LocationLines}
 * @param nagekeken whether all of it was looked at today
 */
record ServiceForm(
        @Nullable UUID id,
        @Nullable UUID sleutel,
        @Nullable String gezien,
        @Nullable UUID organisatie,
        @Nullable String naam,
        @Nullable String omschrijving,
        @Nullable ServiceStatus stand,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable String website,
        @Nullable String aanmelden,
        @Nullable String voorWie,
        @Nullable String kosten,
        @Nullable String tolk,
        @Nullable Set<Theme> themas,
        @Nullable List<String> wijken,
        @Nullable List<String> talen,
        List<String> uren,
        @Nullable String urenUitleg,
        @Nullable String plaatsen,
        @Nullable String ruimte,
        @Nullable Boolean nagekeken) {

    ServiceForm {
        uren = HoursText.sevenOf(uren);
    }

    static ServiceForm empty(@Nullable UUID organisation) {
        return new ServiceForm(
                null,
                UUID.randomUUID(),
                "-1",
                organisation,
                "",
                "",
                ServiceStatus.ACTIVE,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Set.of(),
                List.of(),
                List.of("nl"),
                List.of(),
                "",
                "",
                "",
                true);
    }

    static ServiceForm of(Service service, long seen) {
        var text = new HoursText();
        return new ServiceForm(
                service.id(),
                null,
                "" + seen,
                service.organisation().id(),
                service.name(),
                service.description(),
                service.status(),
                service.contact().phone(),
                service.contact().email(),
                service.contact().website(),
                service.terms().howToApply(),
                service.terms().forWhom(),
                service.terms().fees(),
                service.terms().interpreters(),
                service.themes(),
                service.areas(),
                service.languages(),
                List.of(DayOfWeek.values()).stream()
                        .map(day -> text.on(service, day))
                        .toList(),
                service.openingNote(),
                LocationLines.write(service.locations()),
                service.capacityNote(),
                false);
    }

    /** The same input on top of what somebody else saved meanwhile. */
    ServiceForm onTopOf(long seen) {
        return new ServiceForm(
                id,
                sleutel,
                "" + seen,
                organisatie,
                naam,
                omschrijving,
                stand,
                telefoon,
                email,
                website,
                aanmelden,
                voorWie,
                kosten,
                tolk,
                themas,
                wijken,
                talen,
                uren,
                urenUitleg,
                plaatsen,
                ruimte,
                nagekeken);
    }

    /** -2, which fits nothing, if that cannot be read. */
    long seen() {
        return gezien != null && gezien.matches("-1|[0-9]{1,18}") ? Long.parseLong(gezien) : -2;
    }

    /** @return null after telling what is wrong */
    @Nullable
    Service read(
            @Nullable Organisation organisation,
            @Nullable Service before,
            LocalDate today,
            Supplier<UUID> newId,
            Errors errors) {
        var check = new FieldCheck(errors);
        check.chosen("organisatie", organisation);
        check.chosen("stand", stand);
        var note = check.text("ruimte", ruimte, FieldCheck.SHORT);
        boolean look = Boolean.TRUE.equals(nagekeken);
        boolean newNote = before == null || look || !java.util.Objects.equals(note, before.capacityNote());
        var places = LocationLines.read(plaatsen, before == null ? List.of() : before.locations(), newId);
        check.chosen("plaatsen", places.orElse(null));
        var name = check.needed("naam", naam, FieldCheck.NAME);
        var description = check.needed("omschrijving", omschrijving, FieldCheck.LONG);
        var contact = new Service.Contact(
                check.phone("telefoon", telefoon), check.email("email", email), check.website("website", website));
        var terms = new Service.Terms(
                check.text("aanmelden", aanmelden, FieldCheck.SHORT),
                check.text("voorWie", voorWie, FieldCheck.SHORT),
                check.text("kosten", kosten, FieldCheck.SHORT),
                check.text("tolk", tolk, FieldCheck.SHORT));
        var hours = HoursText.week(uren, errors);
        var hoursNote = check.text("urenUitleg", urenUitleg, FieldCheck.SHORT);
        if (errors.hasErrors() || organisation == null || stand == null) {
            return null;
        }
        return new Service(
                id != null ? id : sleutel != null ? sleutel : newId.get(),
                organisation,
                name,
                description,
                stand,
                contact,
                terms,
                places.orElseThrow(),
                hours,
                hoursNote,
                themas == null ? Set.of() : themas,
                codes(talen, "[a-z]{2,3}"),
                codes(wijken, "WK[0-9A-Z]{4,8}"),
                note,
                note == null ? null : newNote || before == null ? today : before.capacityOn(),
                look ? today : before == null ? null : before.checkedOn());
    }

    private static List<String> codes(@Nullable List<String> sent, String pattern) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(code -> code != null && code.matches(pattern))
                        .toList();
    }
}
