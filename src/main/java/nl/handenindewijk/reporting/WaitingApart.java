package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;
import static nl.handenindewijk.reporting.YearBook.CONTACT;
import static nl.handenindewijk.reporting.YearBook.KEPT;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.TableView.Shown;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.springframework.stereotype.Component;

/**
 * How far the waiting of each district lies from that of the whole municipality, with what chance alone does to it. In the
 * order of the districts, never of the figures; nothing under 30 contacts.
 */
@Component
class WaitingApart {

    /** Half the width of an interval that holds the true share 19 times in 20, in standard errors. */
    private static final double WIDTH = 1.96;

    private final ReportTexts texts;
    private final ReportingSettings settings;

    WaitingApart(ReportTexts texts, ReportingSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    TableView of(Report report) {
        return new TableView(
                "gelijk",
                texts.text("reporting.caption.gelijk", settings.fewestForShare()),
                texts.text("reporting.area"),
                Stream.of("contact", "half", "apart", "nine", "apart", "promise", "apart-share")
                        .map(column -> texts.text("reporting.column." + column))
                        .toList(),
                report.districts().stream()
                        .filter(code -> !code.equals(Selection.NO_DISTRICT))
                        .map(code -> new Line(texts.area(report, code), cells(report, code)))
                        .toList(),
                new Line(texts.municipality(), cells(report, ALL)));
    }

    private List<Shown> cells(Report report, String district) {
        var contact = cell(report, district, CONTACT);
        if (!contact.isAtLeast(settings.fewestForShare())) {
            return Stream.concat(Stream.of(texts.shown(contact)), Collections.nCopies(6, texts.tooFew()).stream())
                    .toList();
        }
        var waiting = report.year().waiting(report.time(), district);
        var all = report.year().waiting(report.time(), ALL);
        return List.of(
                texts.shown(contact),
                texts.half(waiting),
                apart(district, waiting, all, WaitingTime::half),
                texts.nineOfTen(waiting),
                apart(district, waiting, all, WaitingTime::nineOfTen),
                texts.share(cell(report, district, KEPT), contact),
                apart(report, district));
    }

    private Shown apart(
            String district, Optional<WaitingTime> own, Optional<WaitingTime> all, ToIntFunction<WaitingTime> days) {
        return district.equals(ALL)
                ? texts.nothing()
                : own.flatMap(o -> all.map(a -> days.applyAsInt(o) - days.applyAsInt(a)))
                        .map(apart -> texts.apart("reporting.apart.days", apart, 0))
                        .orElseGet(texts::tooFew);
    }

    private Shown apart(Report report, String district) {
        if (district.equals(ALL)) {
            return texts.nothing();
        }
        var own = share(report, district);
        var all = share(report, ALL);
        if (own.isEmpty() || all.isEmpty()) {
            return texts.tooFew();
        }
        // two more of either kind, or a district in which all were kept would seem certain (Agresti and Coull)
        double n = cell(report, district, CONTACT).count() + 4;
        double share = (own.get() * (n - 4) + 2) / n;
        long error = Math.round(100 * WIDTH * Math.sqrt(share * (1 - share) / n));
        return texts.apart("reporting.apart.points", Math.round(100 * (own.get() - all.get())), error);
    }

    /** Of the rounded counts that are published. */
    private static Optional<Double> share(Report report, String district) {
        var kept = cell(report, district, KEPT);
        var contact = cell(report, district, CONTACT);
        return kept.isShown() && contact.isAtLeast(1)
                ? Optional.of(Math.min(1, 1.0 * kept.count() / contact.count()))
                : Optional.empty();
    }

    private static Cell cell(Report report, String district, String code) {
        return report.year().cell(report.time(), district, code);
    }
}
