package nl.handenindewijk.directory.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.ServiceFilter;
import nl.handenindewijk.directory.ServiceFilter.Moment;
import nl.handenindewijk.directory.ServiceStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is looked for, as it stands in the address; words never do. What cannot be read is left out.
 *
 * @param open "nu", or a day from 1 (Monday) to 7
 * @param tijd on that day, noon if nothing is said
 * @param stand state of a service, or "oud" for those that nobody looked at for long
 * @param na cursor of the page before
 */
record SearchParams(
        @Nullable String thema,
        @Nullable String wijk,
        @Nullable String taal,
        @Nullable String open,
        @Nullable String tijd,
        @Nullable String stand,
        @Nullable String na) {

    private static final int OLD_AFTER_MONTHS = 6;
    private static final String OLD = "oud";

    /** @param now by the Dutch clock */
    ServiceFilter filter(@Nullable String words, LocalDateTime now) {
        return new ServiceFilter(
                Stream.of(Theme.values())
                        .filter(theme -> theme.name().equals(thema))
                        .findFirst()
                        .orElse(null),
                blankToNull(wijk),
                blankToNull(taal),
                moment(now),
                words,
                Stream.of(ServiceStatus.values())
                        .filter(status -> status.name().equals(stand))
                        .findFirst()
                        .orElse(null),
                OLD.equals(stand) ? now.toLocalDate().minusMonths(OLD_AFTER_MONTHS) : null);
    }

    private @Nullable Moment moment(LocalDateTime now) {
        if ("nu".equals(open)) {
            return new Moment(now.getDayOfWeek(), now.toLocalTime().withNano(0));
        }
        return open != null && open.matches("[1-7]") ? new Moment(DayOfWeek.of(Integer.parseInt(open)), time()) : null;
    }

    private LocalTime time() {
        try {
            return tijd == null ? LocalTime.NOON : LocalTime.parse(tijd.strip().replace('.', ':'));
        } catch (DateTimeException notATime) {
            return LocalTime.NOON;
        }
    }

    @Nullable
    UUID after() {
        try {
            return na == null || na.length() != 36 ? null : UUID.fromString(na);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** Whether anything is chosen. */
    public boolean isFiltered() {
        return Stream.of(thema, wijk, taal, open, stand).anyMatch(each -> blankToNull(each) != null);
    }

    /** The same search as a link under this path, from this cursor on. */
    public String link(String path, @Nullable String cursor) {
        var link = UriComponentsBuilder.fromPath(path);
        add(link, "thema", thema);
        add(link, "wijk", wijk);
        add(link, "taal", taal);
        add(link, "open", open);
        add(link, "tijd", blankToNull(open) == null ? null : tijd);
        add(link, "stand", stand);
        add(link, "na", cursor);
        return link.build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable String value) {
        if (blankToNull(value) != null) {
            link.queryParam(name, value);
        }
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() || value.length() > 40 ? null : value.strip();
    }
}
