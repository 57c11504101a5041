package nl.handenindewijk.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that tells whether people keep their trust: tables, each with what its words mean. */
@Component
class TrustPage {

    private final TrustTable trust;
    private final TrustByQuarter quarters;
    private final TrustSteps steps;
    private final HelpTables help;

    TrustPage(TrustTable trust, TrustByQuarter quarters, TrustSteps steps, HelpTables help) {
        this.trust = trust;
        this.quarters = quarters;
        this.steps = steps;
        this.help = help;
    }

    Stream<TableView> tables(Report report) {
        return Stream.of(Stream.of(trust.of(report), quarters.of(report)), steps.of(report), help.all(report))
                .flatMap(tables -> tables);
    }

    List<Part> parts(Report report) {
        return tables(report).map(table -> new Part(table, terms(table.name()))).toList();
    }

    /** Under {@code reporting.term.CODE}, in the order of the columns. */
    private static List<String> terms(String table) {
        return switch (table) {
            case "vertrouwen" -> List.of("received", "change", "need", "signal", "promise");
            case "vertrouwen-per-kwartaal" -> List.of("quarter");
            case "blijven" -> List.of("dropped", "left");
            case "terug" -> List.of("silence", "returned", "later");
            case "afspraken" -> List.of("met");
            case "geholpen" -> List.of("helped");
            case "doelen" -> List.of("goal");
            case "leefgebieden" -> List.of("domain");
            default -> List.of("form");
        };
    }

    /** @param terms what its columns mean */
    record Part(TableView table, List<String> terms) {}
}
