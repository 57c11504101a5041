package nl.handenindewijk.casework.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.AssignChoice;
import nl.handenindewijk.casework.load.Workload;
import nl.handenindewijk.staff.Colleague;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A colleague in the list of whom to give a case, with the load as a bar.
 *
 * @param languages names of the languages besides Dutch, in the reader's language; blank if none
 * @param cover name of who covers while the colleague is away, null if nobody does
 * @param awayFrom first day of a leave that begins within two weeks, null if there is none
 * @param load rounded to whole cases, as is the band
 * @param bar where things stand in the bar, of a width of {@link #WIDTH}
 */
record AssignView(
        UUID id,
        String name,
        BigDecimal hours,
        String languages,
        @Nullable LocalDate absentUntil,
        @Nullable String cover,
        @Nullable LocalDate awayFrom,
        boolean speaksLanguage,
        boolean proposed,
        boolean needsReason,
        int newThisWeek,
        long load,
        long low,
        long high,
        Bar bar) {

    static final double WIDTH = 112;
    private static final double BEYOND_THE_BAND = 1.4;

    static AssignView of(AssignChoice choice) {
        var who = choice.who();
        var load = choice.workload();
        return new AssignView(
                who.id(),
                who.displayName(),
                who.contractHours().stripTrailingZeros(),
                languages(who),
                who.absentUntil(),
                choice.cover(),
                choice.awayFrom(),
                choice.speaksLanguage(),
                choice.proposed(),
                choice.needsReason(),
                load.newThisWeek(),
                Math.round(load.load()),
                Math.round(load.low()),
                Math.round(load.high()),
                Bar.of(load));
    }

    private static String languages(Colleague who) {
        return who.languages().stream()
                .filter(code -> !code.equals("nl"))
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(LocaleContextHolder.getLocale()))
                .collect(Collectors.joining(", "));
    }

    /** Positions in the bar, as SVG wants them. */
    record Bar(String from, String width, String now) {

        static Bar of(Workload load) {
            double most = Math.max(1, Math.max(load.high() * BEYOND_THE_BAND, load.load()));
            return new Bar(
                    at(load.low() / most), at((load.high() - load.low()) / most), at(Math.min(load.load() / most, 1)));
        }

        private static String at(double share) {
            return String.format(Locale.ROOT, "%.1f", share * (WIDTH - 4) + 2);
        }
    }
}
