package nl.handenindewijk.directory.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.ServiceStatus;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a search of the social map on a page; the same for whoever looks and for whoever keeps it. */
@Component
class SearchPage {

    private static final int LONGEST = 200;

    private final FindServices find;
    private final Areas areas;
    private final LanguageNames languages;
    private final HoursText hours;
    private final Clock clock;

    SearchPage(FindServices find, Areas areas, LanguageNames languages, HoursText hours, Clock clock) {
        this.find = find;
        this.areas = areas;
        this.languages = languages;
        this.hours = hours;
        this.clock = clock;
    }

    /** @param path under which the page stands */
    ModelAndView show(String view, String path, SearchParams params, String words) {
        var typed = words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
        var now = clock.instant().atZone(DutchTime.ZONE).toLocalDateTime();
        return new ModelAndView(view)
                .addObject("pad", path)
                .addObject("p", params)
                .addObject("q", typed)
                .addObject("lijst", find.page(params.filter(typed.isEmpty() ? null : typed, now), params.after()))
                .addObject("nu", now)
                .addObject("themas", Theme.values())
                .addObject("standen", ServiceStatus.values())
                .addObject("dagen", DayOfWeek.values())
                .addObject("uren", hours)
                .addObject("talen", languages.of(find.languages()))
                .addObject("taalnamen", languages)
                .addObject("wijken", areas.districts())
                .addObject(
                        "wijknamen",
                        areas.districts().stream().collect(Collectors.toMap(District::code, District::name)));
    }

    /** A search without words becomes an address that can be kept and sent; null if there are words. */
    static @Nullable String withoutWords(String path, SearchParams params, String words) {
        return Stream.of(words).anyMatch(String::isBlank) ? "redirect:" + params.link(path, params.na()) : null;
    }
}
