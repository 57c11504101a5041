package nl.handenindewijk.casework.web;

import java.util.Locale;
import java.util.UUID;
import nl.handenindewijk.casework.DeskFilter;
import nl.handenindewijk.casework.DeskSection;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.Status;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.dangersigns.DangerKind;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The desk's filter as it stands in the URL. What cannot be read is left out, so an old or mangled link still opens the
 * desk. Words of a search never stand here.
 *
 * @param van "ik", "niemand" or the id of a worker
 * @param datum "vandaag", "week", "wet", "telaat" or "stil"
 * @param signaal "ja" or the code of a kind of danger
 * @param deel slug of a section
 * @param sorteer "ontvangen" or "niveau"; anything else is by date
 * @param na cursor of the page before
 */
record DeskParams(
        @Nullable String wijk,
        @Nullable String thema,
        @Nullable String niveau,
        @Nullable String status,
        @Nullable String van,
        @Nullable String datum,
        @Nullable String signaal,
        @Nullable String deel,
        @Nullable String sorteer,
        @Nullable String na) {

    DeskFilter filter(CurrentWorker worker) {
        return new DeskFilter(
                wijk == null || wijk.isBlank() ? null : wijk,
                code(Theme.class, thema),
                code(Level.class, niveau),
                code(Status.class, status),
                "ik".equals(van) ? worker.id() : id(van),
                "niemand".equals(van),
                due(),
                section(),
                sort(),
                sign());
    }

    /** Whether one list is asked for, rather than the desk with its sections. */
    public boolean isList() {
        return section() != null || code(Status.class, status) != null;
    }

    /** Whether anything is filtered at all. */
    public boolean isFiltered() {
        return isSet(wijk)
                || isSet(thema)
                || isSet(niveau)
                || isSet(status)
                || isSet(van)
                || isSet(datum)
                || isSet(signaal);
    }

    /** This view as a link, with another section and cursor. */
    public String link(@Nullable String section, @Nullable String cursor) {
        var link = UriComponentsBuilder.fromPath("/werkbak");
        add(link, "wijk", wijk);
        add(link, "thema", thema);
        add(link, "niveau", niveau);
        add(link, "status", status);
        add(link, "van", van);
        add(link, "datum", datum);
        add(link, "signaal", signaal);
        add(link, "sorteer", sorteer);
        add(link, "deel", section);
        add(link, "na", cursor);
        return link.build().encode().toUriString();
    }

    /** The filter as a query of codes alone: whatever else somebody put in the address is not kept. */
    public String codes() {
        var link = UriComponentsBuilder.newInstance();
        add(link, "wijk", wijk != null && wijk.matches("[A-Z]{2}[0-9A-Z]{6}") ? wijk : null);
        add(link, "thema", name(code(Theme.class, thema)));
        add(link, "niveau", name(code(Level.class, niveau)));
        add(link, "status", name(code(Status.class, status)));
        add(link, "van", "ik".equals(van) || "niemand".equals(van) || id(van) != null ? van : null);
        add(link, "datum", due() == null ? null : datum);
        add(link, "signaal", sign() == null ? null : signaal);
        add(link, "deel", section() == null ? null : deel);
        add(link, "sorteer", sort() == DeskFilter.Sort.DATE ? null : sorteer);
        var query = link.build().getQuery();
        return query == null ? "" : query;
    }

    private DeskFilter.@Nullable Due due() {
        return switch (datum == null ? "" : datum) {
            case "vandaag" -> DeskFilter.Due.TODAY;
            case "week" -> DeskFilter.Due.THIS_WEEK;
            case "wet" -> DeskFilter.Due.LAW;
            case "telaat" -> DeskFilter.Due.OVERDUE;
            case "stil" -> DeskFilter.Due.SILENT;
            default -> null;
        };
    }

    private @Nullable String sign() {
        return "ja".equals(signaal) ? DeskFilter.ANY_SIGN : name(code(DangerKind.class, signaal));
    }

    private DeskFilter.Sort sort() {
        return switch (sorteer == null ? "" : sorteer) {
            case "ontvangen" -> DeskFilter.Sort.RECEIVED;
            case "niveau" -> DeskFilter.Sort.LEVEL;
            default -> DeskFilter.Sort.DATE;
        };
    }

    @Nullable
    DeskSection section() {
        for (var section : DeskSection.values()) {
            if (section.slug().equals(deel)) {
                return section;
            }
        }
        return null;
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable String value) {
        if (isSet(value)) {
            link.queryParam(name, value);
        }
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String value) {
        if (value != null) {
            for (var constant : type.getEnumConstants()) {
                if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                    return constant;
                }
            }
        }
        return null;
    }

    private static @Nullable UUID id(@Nullable String value) {
        try {
            return value == null || value.length() != 36 ? null : UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
