package nl.handenindewijk.directory.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.Organisation;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.ServiceStatus;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One service on the page where it is kept. */
@Component
class ServicePage {

    /** Offered for choice even where no service speaks them yet. */
    private static final List<String> COMMON =
            List.of("nl", "en", "ar", "tr", "uk", "pl", "fr", "es", "ti", "so", "fa", "de", "ru", "zh", "bg", "ro");

    private final FindServices find;
    private final Areas areas;
    private final LanguageNames languages;
    private final Clock clock;

    ServicePage(FindServices find, Areas areas, LanguageNames languages, Clock clock) {
        this.find = find;
        this.areas = areas;
        this.languages = languages;
        this.clock = clock;
    }

    Service found(UUID id) {
        return find.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    long seen(UUID id) {
        return find.version(id);
    }

    LocalDate today() {
        return DutchTime.today(clock);
    }

    /** Null after telling what is wrong. */
    @Nullable
    Service read(ServiceForm form, @Nullable Service before, BindingResult errors) {
        var organisation = form.organisatie() == null
                ? null
                : find.organisation(form.organisatie()).orElse(null);
        return form.read(organisation, before, today(), () -> Ids.next(clock.instant()), errors);
    }

    /** @param form null where the one that was sent is in the model already */
    ModelAndView show(@Nullable UUID id, HttpStatus status, @Nullable ServiceForm form) {
        var codes = new TreeSet<>(find.languages());
        codes.addAll(COMMON);
        var page = new ModelAndView("directory/dienst", status)
                .addObject("dienst", id == null ? null : found(id))
                .addObject(
                        "organisaties",
                        find.organisations().stream()
                                .collect(Collectors.toMap(
                                        each -> each.id().toString(),
                                        Organisation::name,
                                        (one, same) -> one,
                                        java.util.LinkedHashMap::new)))
                .addObject("themas", Theme.values())
                .addObject("standen", ServiceStatus.values())
                .addObject("dagen", DayOfWeek.values())
                .addObject("talen", languages.of(codes))
                .addObject(
                        "wijken",
                        areas.districts().stream()
                                .collect(Collectors.toMap(
                                        District::code, District::name, (a, b) -> a, java.util.LinkedHashMap::new)));
        return form == null ? page : page.addObject("form", form);
    }
}
