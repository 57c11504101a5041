package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.HelpFigures.ANSWERS;
import static nl.handenindewijk.reporting.HelpFigures.DOMAIN;
import static nl.handenindewijk.reporting.HelpFigures.FORM;
import static nl.handenindewijk.reporting.HelpFigures.GOAL;
import static nl.handenindewijk.reporting.HelpFigures.HELPED;
import static nl.handenindewijk.reporting.HelpFigures.MEETINGS;
import static nl.handenindewijk.reporting.HelpFigures.MET;
import static nl.handenindewijk.reporting.HelpFigures.OUTCOMES;
import static nl.handenindewijk.reporting.HelpFigures.STEPS;
import static nl.handenindewijk.reporting.HelpFigures.code;
import static nl.handenindewijk.reporting.Selection.ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.TableView.Shown;
import nl.handenindewijk.reporting.disclosure.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether appointments were kept, whether it helped, what became of goals, and where people stopped filling in the form. */
@Component
class HelpTables {

    private final ReportTexts texts;
    private final FigureLines lines;

    HelpTables(ReportTexts texts, FigureLines lines) {
        this.texts = texts;
        this.lines = lines;
    }

    Stream<TableView> all(Report report) {
        return Stream.of(
                perDistrict(report, "afspraken", List.of(MET), MET, MEETINGS),
                perDistrict(report, "geholpen", List.of(TrustFigures.ENDED, HELPED), HELPED, ANSWERS),
                perDistrict(report, "doelen", List.of(GOAL), GOAL, OUTCOMES),
                domains(report),
                form(report));
    }

    /** @param wholes figures that stand first; the last of them is what the parts are shares of */
    private TableView perDistrict(Report report, String name, List<String> wholes, String measure, List<String> parts) {
        BiFunction<String, String, Cell> cell = (district, code) -> cell(report, district, code);
        Function<String, List<Shown>> cells = district -> {
            var found = new ArrayList<Shown>();
            found.add(texts.shown(cell.apply(district, wholes.get(0))));
            for (int i = 1; i < wholes.size(); i++) {
                found.add(texts.share(cell.apply(district, wholes.get(i)), cell.apply(district, wholes.get(i - 1))));
            }
            parts.forEach(part ->
                    found.add(texts.share(cell.apply(district, code(measure, part)), cell.apply(district, measure))));
            return found;
        };
        return table(
                name,
                "reporting.area",
                Stream.concat(wholes.stream(), parts.stream().map(part -> code(measure, part))),
                report.districts().stream()
                        .map(district -> new Line(texts.area(report, district), cells.apply(district)))
                        .toList(),
                new Line(texts.municipality(), cells.apply(ALL)));
    }

    /** A figure of a district; nobody where none of its kind was counted at all. */
    static Cell cell(Report report, String district, String code) {
        return cell(report.year(), report.time(), district, code);
    }

    static Cell cell(YearBook year, String time, String district, String code) {
        var cells = year.book().cells();
        return cells.containsKey(Keys.of(time, ALL, code)) ? year.cell(time, district, code) : Cell.nobody();
    }

    /** What became of goals in each life domain, of the whole municipality. */
    private TableView domains(Report report) {
        BiFunction<String, String, Cell> cell =
                (domain, code) -> report.year().book().cell(Keys.of(report.time(), ALL, DOMAIN, domain, code));
        return table(
                "leefgebieden",
                "reporting.domain",
                Stream.concat(Stream.of(GOAL), OUTCOMES.stream().map(part -> code(GOAL, part))),
                report.year().domains().stream()
                        .filter(domain -> !cell.apply(domain, ALL).isNobody())
                        .map(domain -> new Line(
                                texts.text("goals.domain." + domain),
                                Stream.concat(
                                                Stream.of(texts.shown(cell.apply(domain, ALL))),
                                                OUTCOMES.stream()
                                                        .map(part -> texts.share(
                                                                cell.apply(domain, code(ALL, part)),
                                                                cell.apply(domain, ALL))))
                                        .toList()))
                        .toList(),
                null);
    }

    /** Of those who gave a first answer, who stopped before which question. */
    private TableView form(Report report) {
        var found = lines.quarters(report).stream()
                .map(quarter -> new Line(
                        quarter.label(),
                        Stream.concat(
                                        Stream.of(texts.shown(form(report, quarter.code(), FORM))),
                                        Stream.concat(STEPS.stream(), Stream.of(HelpFigures.SENT))
                                                .map(step -> texts.share(
                                                        form(report, quarter.code(), code(FORM, step)),
                                                        form(report, quarter.code(), FORM))))
                                .toList()))
                .toList();
        int last = found.size() - 1;
        return table(
                "formulier",
                "reporting.quarter",
                Stream.concat(
                        Stream.of(FORM),
                        Stream.concat(STEPS.stream(), Stream.of(HelpFigures.SENT))
                                .map(step -> code(FORM, step))),
                found.subList(0, last),
                found.get(last));
    }

    private static Cell form(Report report, String time, String code) {
        return cell(report.year(), time, ALL, code);
    }

    private TableView table(
            String name, String corner, Stream<String> columns, List<Line> found, @Nullable Line total) {
        return new TableView(
                name,
                texts.text("reporting.caption." + name),
                texts.text(corner),
                columns.map(code -> texts.text("reporting.column." + code.replace(' ', '.')))
                        .toList(),
                found,
                total);
    }
}
