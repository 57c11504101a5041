package nl.handenindewijk.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a link or the filter form asks for; what does not exist narrows nothing. */
@Component
class Selector {

    /** Years that can be chosen, this one included. */
    static final int YEARS = 3;

    private static final int MONTHS_FOR_A_YEAR = 3;

    private final Areas areas;
    private final Clock clock;

    Selector(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    Selection select(@Nullable String periode, @Nullable String wijk, @Nullable String per) {
        return new Selection(
                Period.of(periode).filter(periods()::contains).orElseGet(this::usual),
                district(wijk),
                Dimension.of(per).orElse(Dimension.THEME));
    }

    /** The periods to choose from, newest first; none that still has to begin. */
    List<Period> periods() {
        var today = DutchTime.today(clock);
        return IntStream.range(0, YEARS)
                .mapToObj(back -> today.getYear() - back)
                .flatMap(year -> Period.ofYear(year).stream())
                .filter(period -> !period.from().atDay(1).isAfter(today))
                .toList();
    }

    /** This year, as soon as a quarter of it is over. */
    private Period usual() {
        LocalDate today = DutchTime.today(clock);
        return new Period(today.minusMonths(MONTHS_FOR_A_YEAR).getYear(), 0);
    }

    private @Nullable String district(@Nullable String typed) {
        boolean known = typed != null
                && (typed.equals(Selection.NO_DISTRICT) || areas.district(typed).isPresent());
        return known ? typed : null;
    }
}
