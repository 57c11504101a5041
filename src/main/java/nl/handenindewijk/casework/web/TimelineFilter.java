package nl.handenindewijk.casework.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.handenindewijk.casework.CaseView;
import org.jspecify.annotations.Nullable;

/** Which part of the timeline is shown. */
enum TimelineFilter {
    ALLES,
    CONTACT,
    NOTITIES,
    BERICHTEN,
    DATUMS;

    private static final Set<String> DATES = Set.of("legalDue", "stopFrom", "goesOn", "due", "day", "until");

    /** @param typed as in the address; whatever cannot be read is all */
    static TimelineFilter of(@Nullable String typed) {
        for (var filter : values()) {
            if (filter.slug().equals(typed)) {
                return filter;
            }
        }
        return ALLES;
    }

    /** The word for it in the address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<CaseView.Item> of(List<CaseView.Item> timeline) {
        return this == ALLES ? timeline : timeline.stream().filter(this::holds).toList();
    }

    private boolean holds(CaseView.Item item) {
        var kind = item.kind().name();
        boolean message = kind.startsWith("MESSAGE") || kind.startsWith("QUESTION");
        return switch (this) {
            case ALLES -> true;
            case CONTACT -> item.humanContact() || kind.startsWith("CONTACT");
            case NOTITIES -> item.body() != null && !message && !item.byResident();
            case BERICHTEN -> message || item.byResident();
            case DATUMS ->
                kind.equals("DATES_MOVED")
                        || kind.startsWith("TASK")
                        || kind.startsWith("APPOINTMENT")
                        || item.detail().keySet().stream().anyMatch(DATES::contains);
        };
    }
}
