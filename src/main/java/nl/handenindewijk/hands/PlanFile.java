package nl.handenindewijk.hands;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plan as lines of a download: both tables, and under them what they rest on. */
@Component
class PlanFile {

    private final PlanTables tables;
    private final PlanTexts texts;
    private final AssumptionTexts assumptions;
    private final BalanceTables balances;

    PlanFile(PlanTables tables, PlanTexts texts, AssumptionTexts assumptions, BalanceTables balances) {
        this.balances = balances;
        this.tables = tables;
        this.texts = texts;
        this.assumptions = assumptions;
    }

    /** @param saved "what ifs" that somebody kept */
    List<List<String>> lines(Plan plan, List<SavedPlan> saved) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                texts.municipality(),
                texts.text(
                        "hands.about",
                        texts.month(plan.year().first()),
                        texts.month(plan.year().last()),
                        plan.madeOn())));
        for (var table : tables(plan)) {
            lines.add(List.of(""));
            lines.add(List.of(table.caption()));
            lines.add(line(table.corner(), table.columns().stream()));
            table.lines()
                    .forEach(row ->
                            lines.add(line(row.label(), row.cells().stream().map(Table.Shown::text))));
        }
        lines.add(List.of(""));
        if (!saved.isEmpty()) {
            lines.add(List.of(texts.text("hands.heading.plannen"), texts.text("hands.plan.about")));
            saved.forEach(each -> lines.add(line(plan, each)));
            lines.add(List.of(""));
        }
        assumptions.values(plan.assumptions()).forEach((name, value) -> lines.add(List.of(name, value)));
        lines.add(List.of(texts.text("hands.limits")));
        lines.add(List.of(texts.text("hands.without-address", plan.withoutAddress())));
        return lines;
    }

    private List<Table> tables(Plan plan) {
        var all = new ArrayList<>(List.of(tables.needed(plan), tables.flow(plan)));
        var balance = Balance.of(plan);
        if (balance.isKnown()) {
            all.add(balances.asked(balance));
            all.add(balances.divided(balance));
        }
        all.add(assumptions.hours(plan.assumptions()));
        return all;
    }

    private List<String> line(Plan plan, SavedPlan saved) {
        return List.of(
                saved.name(),
                plan.districts().stream()
                        .filter(each -> each.code().equals(saved.district()))
                        .map(DistrictPlan::name)
                        .findFirst()
                        .orElse(saved.district()),
                texts.change(saved.change()),
                texts.text(
                        "hands.plan.outcome",
                        texts.posts(saved.neededLow()) + " - " + texts.posts(saved.neededHigh()),
                        texts.posts(saved.available())),
                saved.grows() ? texts.text("hands.plan.grows") : "",
                texts.day(saved.at()));
    }

    private static List<String> line(String label, Stream<String> cells) {
        return Stream.concat(Stream.of(label), cells).toList();
    }
}
