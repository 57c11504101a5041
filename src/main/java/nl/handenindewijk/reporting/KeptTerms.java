package nl.handenindewijk.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.TableView.Line;

/** Statutory terms kept and missed, per term and team. */
final class KeptTerms {

    private static final List<String> STATES = List.of("KEPT", "MISSED", "RUNNING", Selection.ALL);

    private KeptTerms() {}

    static TableView view(Report report, ReportTexts texts) {
        var lines = new ArrayList<Line>();
        for (var term : report.year().terms()) {
            for (var team : report.year().values().getOrDefault(Dimension.TEAM, List.of())) {
                if (!report.year()
                        .term(report.time(), term, team, Selection.ALL)
                        .isNobody()) {
                    lines.add(new Line(
                            texts.text("term." + term) + ", " + texts.team(report, team),
                            STATES.stream()
                                    .map(state -> texts.shown(report.year().term(report.time(), term, team, state)))
                                    .toList()));
                }
            }
        }
        return new TableView(
                "termijnen",
                texts.text("reporting.caption.termijnen"),
                texts.text("reporting.legal-term"),
                Stream.of("kept", "missed", "running", "all-terms")
                        .map(column -> texts.text("reporting.column." + column))
                        .toList(),
                List.copyOf(lines),
                null);
    }
}
