package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.ChartView.number;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.ChartView.Mark;
import nl.handenindewijk.reporting.ChartView.Tick;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.springframework.stereotype.Component;

/** Draws small charts side by side, one per district, from counts that may be shown. */
@Component
class ReportCharts {

    private static final int CLASSES_BETWEEN_LABELS = 3;
    private static final int MOST_MONTH_LABELS = 4;

    private final ReportTexts texts;

    ReportCharts(ReportTexts texts) {
        this.texts = texts;
    }

    /** How long people waited, with marks at the half and at nine of ten. */
    List<ChartView> waits(Report report) {
        var table = report.tables().waits().only(report.selection().district());
        var scale = scale(table);
        return table.columns().stream()
                .map(code -> waits(report, table, code, scale))
                .toList();
    }

    private ChartView waits(Report report, SafeTable table, String code, Bars scale) {
        var waiting = report.tables().waiting().getOrDefault(code, Optional.empty());
        var area = texts.area(report, code);
        return new ChartView(
                "wacht-" + code,
                area,
                people(table.columnTotal(code)),
                waiting.map(w -> texts.text("reporting.chart.waits", area, w.half(), w.nineOfTen()))
                        .orElseGet(() -> texts.text("reporting.chart.waits.too-few", area)),
                scale.bars(table.column(code)),
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
        var table = report.tables().months().only(report.selection().district());
        var scale = scale(table);
        return table.columns().stream()
                .map(code -> {
                    var area = texts.area(report, code);
                    return new ChartView(
                            "maand-" + code,
                            area,
                            people(table.columnTotal(code)),
                            texts.text("reporting.chart.months", area),
                            scale.bars(table.column(code)),
                            monthLabels(report.selection().months()),
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

    private static Bars scale(SafeTable table) {
        return Bars.scaleFor(Arrays.stream(table.cells())
                .limit(table.rows().size())
                .flatMap(row -> Stream.of(row).limit(table.columns().size())));
    }

    private String people(Cell count) {
        return "n = " + texts.shown(count).text();
    }
}
