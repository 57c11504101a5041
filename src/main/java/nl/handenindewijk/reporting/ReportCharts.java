package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.ChartView.number;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.handenindewijk.reporting.ChartView.Mark;
import nl.handenindewijk.reporting.ChartView.Tick;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.springframework.stereotype.Component;

/** Draws small charts side by side, one per district, from counts that may be shown. */
@Component
class ReportCharts {

    private static final int CLASSES_BETWEEN_LABELS = 3;
    private static final int MOST_MONTH_LABELS = 4;

    private final ReportTexts texts;
    private final FigureLines lines;

    ReportCharts(ReportTexts texts, FigureLines lines) {
        this.texts = texts;
        this.lines = lines;
    }

    /** How long people waited, with marks at the half and at nine of ten. */
    List<ChartView> waits(Report report) {
        Function<String, List<Cell>> cells = district -> WaitClass.ALL.stream()
                .map(each -> report.year().waits(report.time(), district, each))
                .toList();
        var scale = scale(report, cells);
        return report.districts().stream()
                .map(code -> waits(report, code, scale, cells.apply(code)))
                .toList();
    }

    private ChartView waits(Report report, String code, Bars scale, List<Cell> cells) {
        var waiting = report.year().waiting(report.time(), code);
        var area = texts.area(report, code);
        return new ChartView(
                "wacht-" + code,
                area,
                people(report.year().cell(report.time(), code, YearBook.CONTACT)),
                waiting.map(w -> texts.text("reporting.chart.waits", area, w.half(), w.nineOfTen()))
                        .orElseGet(() -> texts.text("reporting.chart.waits.too-few", area)),
                scale.bars(cells),
                waitLabels(),
                scale.up(),
                waiting.map(this::marks).orElse(List.of()));
    }

    private List<Tick> waitLabels() {
        int bars = WaitClass.ALL.size();
        return IntStream.iterate(0, i -> i < bars, i -> i + CLASSES_BETWEEN_LABELS)
                .mapToObj(i -> {
                    var each = WaitClass.ALL.get(i);
                    return new Tick(
                            number(Bars.middle(i, bars)),
                            each.isOpenEnded() ? each.toString() : String.valueOf(each.first()));
                })
                .toList();
    }

    private List<Mark> marks(WaitingTime waiting) {
        return List.of(
                mark(waiting.half(), texts.text("reporting.chart.half", waiting.half()), false),
                mark(waiting.nineOfTen(), texts.text("reporting.chart.nine", waiting.nineOfTen()), true));
    }

    private static Mark mark(int days, String label, boolean dashed) {
        int bars = WaitClass.ALL.size();
        int bar = WaitClass.ALL.indexOf(WaitClass.of(days));
        return new Mark(number(Bars.middle(bar, bars)), label, dashed, bar > bars / 2);
    }

    /** How many questions came in, month by month. */
    List<ChartView> months(Report report) {
        var months = lines.months(report).toList();
        Function<String, List<Cell>> cells = district -> months.stream()
                .map(month -> report.year().cell(month.toString(), district, YearBook.RECEIVED))
                .toList();
        var scale = scale(report, cells);
        return report.districts().stream()
                .map(code -> {
                    var area = texts.area(report, code);
                    return new ChartView(
                            "maand-" + code,
                            area,
                            people(report.year().cell(report.time(), code, YearBook.RECEIVED)),
                            texts.text("reporting.chart.months", area),
                            scale.bars(cells.apply(code)),
                            monthLabels(months),
                            scale.up(),
                            List.of());
                })
                .toList();
    }

    private List<Tick> monthLabels(List<YearMonth> months) {
        int step = (months.size() + MOST_MONTH_LABELS - 1) / MOST_MONTH_LABELS;
        return IntStream.iterate(0, i -> i < months.size(), i -> i + step)
                .mapToObj(i -> new Tick(number(Bars.middle(i, months.size())), texts.shortMonth(months.get(i))))
                .toList();
    }

    private static Bars scale(Report report, Function<String, List<Cell>> cells) {
        return Bars.scaleFor(report.districts().stream().flatMap(code -> cells.apply(code).stream()));
    }

    private String people(Cell count) {
        return "n = " + texts.shown(count).text();
    }
}
