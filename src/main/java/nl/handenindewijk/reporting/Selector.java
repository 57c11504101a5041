package nl.handenindewijk.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a link or the filter form asks for; what does not exist narrows nothing. */
@Component
class Selector {

    private static final int MONTHS_OFFERED = 36;
    private static final int MONTHS_AT_FIRST = 12;

    private final Areas areas;
    private final Clock clock;

    Selector(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    Selection select(@Nullable String van, @Nullable String tot, @Nullable String wijk, @Nullable String thema) {
        var now = thisMonth();
        var to = month(tot, now);
        var from = month(van, to.minusMonths(MONTHS_AT_FIRST - 1));
        boolean swapped = from.isAfter(to);
        return new Selection(swapped ? to : from, swapped ? from : to, district(wijk), theme(thema));
    }

    /** The months to choose from, newest first. */
    List<YearMonth> months() {
        return Stream.iterate(thisMonth(), month -> month.minusMonths(1))
                .limit(MONTHS_OFFERED)
                .toList();
    }

    private YearMonth month(@Nullable String typed, YearMonth otherwise) {
        try {
            var month = typed == null || typed.isBlank() ? otherwise : YearMonth.parse(typed.strip());
            return clamp(month);
        } catch (DateTimeParseException e) {
            return clamp(otherwise);
        }
    }

    private YearMonth clamp(YearMonth month) {
        var last = thisMonth();
        var first = last.minusMonths(MONTHS_OFFERED - 1);
        return month.isAfter(last) ? last : month.isBefore(first) ? first : month;
    }

    private YearMonth thisMonth() {
        return YearMonth.from(DutchTime.today(clock));
    }

    private @Nullable String district(@Nullable String typed) {
        boolean known = typed != null
                && (typed.equals(Selection.NO_DISTRICT) || areas.district(typed).isPresent());
        return known ? typed : null;
    }

    private static @Nullable String theme(@Nullable String typed) {
        return Arrays.stream(Theme.values())
                .map(Theme::name)
                .filter(code -> code.equals(typed))
                .findFirst()
                .orElse(null);
    }
}
