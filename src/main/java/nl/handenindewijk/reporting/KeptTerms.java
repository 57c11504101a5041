package nl.handenindewijk.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.FigureQueries.TermCount;
import nl.handenindewijk.reporting.TableView.Line;

/** Statutory terms kept and missed, per term and team; each term hides its own small numbers. */
final class KeptTerms {

    private static final List<String> STATES = List.of("KEPT", "MISSED", "RUNNING");

    private KeptTerms() {}

    /** By code of the term: teams by KEPT, MISSED and RUNNING. */
    static Map<String, SafeTable> tables(List<TermCount> counts, List<UUID> teams, SmallCells small) {
        var drafts = new TreeMap<String, Draft>();
        var rows = teams.stream().map(UUID::toString).toList();
        for (var count : counts) {
            drafts.computeIfAbsent(count.term(), term -> new Draft(rows, STATES, (team, state) -> ""))
                    .add(count.team(), count.state(), count.count());
        }
        var tables = new TreeMap<String, SafeTable>();
        drafts.forEach((term, draft) -> tables.put(term, draft.safe(small.hide(draft.grid()))));
        return tables;
    }

    static TableView view(Report report, ReportTexts texts) {
        var lines = new ArrayList<Line>();
        report.terms()
                .forEach((term, table) -> table.rows().stream()
                        .filter(team -> !table.rowTotal(team).equals(Cell.shown(0)))
                        .map(team -> new Line(
                                texts.text("term." + term) + ", " + texts.team(report, team),
                                table.row(team).stream().map(texts::shown).toList()))
                        .forEach(lines::add));
        var columns = Stream.of("kept", "missed", "running", "all-terms")
                .map(column -> texts.text("reporting.column." + column))
                .toList();
        return new TableView(
                "termijnen",
                texts.text("reporting.caption.termijnen"),
                texts.text("reporting.legal-term"),
                columns,
                List.copyOf(lines),
                null);
    }
}
